import type { EngineClient } from '@/lib/browser/paper/engine/engine-client'
import type { EngineErrorCode } from '@/lib/browser/paper/engine/worker-lane'
import type { FitReport, Rendered } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** Why there is no newer paper; `address`: the field whose text could not be laid out, where that is known. */
export type PaperError = {
  code: EngineErrorCode
  message: string
  address?: FieldAddress | undefined
}

/** A PDF and the very document that it shows. */
export type PrintedDocument = { rendered: Rendered; document: PaperDocument }

export type PaperState = {
  /** `ready`: `printed` shows the newest document. `failed`: the newest could not be set. */
  status: 'empty' | 'rendering' | 'ready' | 'failed'
  /** The last pages that could be set; they stay while newer ones are made or fail. */
  printed: PrintedDocument | null
  /** Why there are no newer pages; stays until there are, so that its words do not flicker. */
  error: PaperError | null
}

/** The paper of one open document: the newest state goes in, the true PDF comes out. */
export type Paper = {
  /** Call with every new state of the document; the same object again does nothing. */
  update: (document: PaperDocument) => void
  /** Renders the newest state once more in a new worker, after an error. */
  retry: () => void
  state: () => PaperState
  /** Calls back after every change of `state()`; answers how to stop. */
  subscribe: (listener: () => void) => () => void
  /**
   * The PDF of the state that was newest at the call, or of a newer one: what a download, a print
   * and a share send. It is the preview's own render, so what is on screen is what is sent.
   */
  current: () => Promise<({ ok: true } & PrintedDocument) | ({ ok: false } & PaperError)>
}

/** Result of fitting the last document in several layouts, and the design that requested it. */
type KnownFit = { design: Design; fit: FitReport }

const isSameDesign = (one: Design, other: Design) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** The document with the measures of an answer instead of the question. */
function withMeasures(document: PaperDocument, { fit }: KnownFit): PaperDocument {
  const setting = fit.fits ? fit.setting : {}
  return {
    ...document,
    design: { ...document.design, ...setting, fit: 0, autoFit: false },
  } as PaperDocument
}

type Waiter = { version: number; resolve: (answer: Awaited<ReturnType<Paper['current']>>) => void }

/**
 * Makes the paper of one open document over an engine client. A document that is fitted to its pages
 * is shown with the measures of the last answer while somebody types, as one key must not wait for many
 * layouts; it counts as set, and is what `current` gives, only when it was fitted itself.
 */
export function createPaper(
  client: Pick<EngineClient, 'render' | 'renderAtRest' | 'renew'>,
): Paper {
  let newest: PaperDocument | null = null
  let version = 0
  let printedVersion = 0
  let state: PaperState = { status: 'empty', printed: null, error: null }
  const listeners = new Set<() => void>()
  let waiters: Waiter[] = []
  let lastFit: KnownFit | null = null
  let fitting = new AbortController()

  const set = (next: PaperState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const answerWaiters = (upTo: number, answer: Awaited<ReturnType<Paper['current']>>) => {
    const ready = waiters.filter((waiter) => waiter.version <= upTo)
    waiters = waiters.filter((waiter) => waiter.version > upTo)
    for (const waiter of ready) waiter.resolve(answer)
  }
  /** Shows the newest words with the measures of the last answer. */
  const showEarly = async (document: PaperDocument, known: KnownFit, own: number) => {
    const early = await client.render(withMeasures(document, known))
    if (!early.ok || own < printedVersion) return
    printedVersion = own
    set({ ...state, printed: { rendered: { ...early.rendered, fit: known.fit }, document } })
  }
  const render = async (document: PaperDocument, isSecondTry = false): Promise<void> => {
    version += 1
    const own = version
    fitting.abort()
    fitting = new AbortController()
    const { signal } = fitting
    if (state.status !== 'rendering') set({ ...state, status: 'rendering' })
    const known = lastFit && isSameDesign(lastFit.design, document.design) ? lastFit : null
    if (known) await showEarly(document, known, own)
    if (known && own !== version) return
    const outcome = await (known ? client.renderAtRest(document, signal) : client.render(document))
    if (!outcome.ok && outcome.code === 'superseded') return
    if (!outcome.ok) return fail(document, own, outcome, isSecondTry)
    const printed = { rendered: outcome.rendered, document }
    if (own < printedVersion) return
    printedVersion = own
    const { fit } = printed.rendered
    // What took one layout is as fast as it can be: the next key is set in the same way.
    lastFit = fit && fit.layouts > 1 ? { design: document.design, fit } : null
    set({ status: own === version ? 'ready' : 'rendering', printed, error: null })
    answerWaiters(own, { ok: true, ...printed })
  }
  const fail = (document: PaperDocument, own: number, error: PaperError, isSecondTry: boolean) => {
    const { code, message, address } = error
    // A newer state is on its way: it decides whether there is something to say.
    if (own !== version) return
    // Systems short of memory end workers: a fresh one mostly manages what the old one was at.
    if (code === 'engine-crashed' && !isSecondTry) return render(document, true)
    set({ ...state, status: 'failed', error: { code, message, address } })
    answerWaiters(own, { ok: false, code, message, address })
  }

  /** After an error, whose worker may be the reason. */
  const renderAnew = (document: PaperDocument) => {
    client.renew()
    void render(document)
  }

  return {
    update(document) {
      if (document === newest) return
      newest = document
      void render(document)
    },
    retry() {
      if (newest && state.status === 'failed') renderAnew(newest)
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    current() {
      if (state.status === 'ready' && state.printed) {
        return Promise.resolve({ ok: true, ...state.printed })
      }
      if (state.status === 'failed' && newest) renderAnew(newest)
      return new Promise((resolve) => {
        waiters.push({ version: Math.max(version, 1), resolve })
      })
    },
  }
}
