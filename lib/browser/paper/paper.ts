import type { EngineClient } from '@/lib/browser/paper/engine/engine-client'
import type { EngineErrorCode } from '@/lib/browser/paper/engine/worker-lane'
import type { FitReport, Rendered } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { Design } from '@/lib/resume/schema/design'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { createListeners } from '../client/listeners'

/** Reason for missing newer pages; `address`: field whose text could not be laid out, if known. */
export type PaperError = {
  code: EngineErrorCode
  message: string
  address?: FieldAddress | undefined
}

/** PDF and the document that it shows. */
export type PrintedDocument = { rendered: Rendered; document: PaperDocument }

export type PaperState = {
  /** `ready`: `printed` shows the newest document. `failed`: the newest could not be rendered. */
  status: 'empty' | 'rendering' | 'ready' | 'failed'
  /** Last rendered pages; kept while newer ones are rendered or fail. */
  printed: PrintedDocument | null
  /** Why there are no newer pages; kept until there are, so that the message does not flicker. */
  error: PaperError | null
}

/** Renders one open document: takes the newest state and provides its PDF. */
export type Paper = {
  /** Call with every new state of the document; a repeated object is ignored. */
  update: (document: PaperDocument) => void
  /** Renders the newest state again in a new worker, after an error. */
  retry: () => void
  state: () => PaperState
  /** Calls back after every change of `state()`; returns an unsubscribe function. */
  subscribe: (listener: () => void) => () => void
  /**
   * Returns the PDF of the state at the call, or a newer one, for download, print and share. It is the preview's own
   * render, so that what is on screen is what is sent.
   */
  current: () => Promise<({ ok: true } & PrintedDocument) | ({ ok: false } & PaperError)>
}

/** Result of the last fitting with several layouts, and the design that requested it. */
type KnownFit = { design: Design; fit: FitReport }

const isSameDesign = (one: Design, other: Design) =>
  one === other || JSON.stringify(one) === JSON.stringify(other)

/** Returns the document with the measures of a fitting result. */
function withMeasures(document: PaperDocument, { fit }: KnownFit): PaperDocument {
  const setting = fit.setting ?? {}
  return {
    ...document,
    design: { ...document.design, ...setting, fit: 0, autoFit: false },
  } as PaperDocument
}

type Waiter = { version: number; resolve: (answer: Awaited<ReturnType<Paper['current']>>) => void }

/**
 * Creates the paper of one open document over an engine client. During typing, a document that is fitted to its pages
 * is shown with the measures of the last result, since one key must not wait for many layouts; it is `ready`, and
 * returned by `current`, only after its own fitting.
 */
export function createPaper(
  client: Pick<EngineClient, 'render' | 'renderAtRest' | 'renew'>,
): Paper {
  let newest: PaperDocument | null = null
  let version = 0
  let printedVersion = 0
  let state: PaperState = { status: 'empty', printed: null, error: null }
  const listeners = createListeners()
  let waiters: Waiter[] = []
  let lastFit: KnownFit | null = null
  let fitting = new AbortController()

  const set = (next: PaperState) => {
    state = next
    listeners.notify()
  }
  const answerWaiters = (upTo: number, answer: Awaited<ReturnType<Paper['current']>>) => {
    const ready = waiters.filter((waiter) => waiter.version <= upTo)
    waiters = waiters.filter((waiter) => waiter.version > upTo)
    for (const waiter of ready) waiter.resolve(answer)
  }
  /** Shows the newest text with the measures of the last result. */
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
    // One layout is as fast as possible, so the next key is rendered in the same way.
    lastFit = fit && fit.layouts > 1 ? { design: document.design, fit } : null
    set({ status: own === version ? 'ready' : 'rendering', printed, error: null })
    answerWaiters(own, { ok: true, ...printed })
  }
  const fail = (document: PaperDocument, own: number, error: PaperError, isSecondTry: boolean) => {
    const { code, message, address } = error
    // A newer state is being rendered, and reports its own result.
    if (own !== version) return
    // Systems short of memory kill workers; a new one mostly succeeds.
    if (code === 'engine-crashed' && !isSecondTry) return render(document, true)
    set({ ...state, status: 'failed', error: { code, message, address } })
    answerWaiters(own, { ok: false, code, message, address })
  }

  /** Retries in a new worker, since the old one may be the cause. */
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
    subscribe: listeners.subscribe,
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
