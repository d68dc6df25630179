import type { EngineClient } from '@/lib/browser/engine/client'
import type { EngineErrorCode } from '@/lib/browser/engine/worker-lane'
import type { Rendered } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'

export type PaperError = { code: EngineErrorCode; message: string }

/** A PDF and the very document that it shows. */
export type PrintedDocument = { rendered: Rendered; document: Document }

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
  update: (document: Document) => void
  /** Renders the newest state once more, after an error. */
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

type Waiter = { version: number; resolve: (answer: Awaited<ReturnType<Paper['current']>>) => void }

/** Makes the paper of one open document over an engine client. */
export function createPaper(client: Pick<EngineClient, 'render'>): Paper {
  let newest: Document | null = null
  let version = 0
  let printedVersion = 0
  let state: PaperState = { status: 'empty', printed: null, error: null }
  const listeners = new Set<() => void>()
  let waiters: Waiter[] = []

  const set = (next: PaperState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const answerWaiters = (upTo: number, answer: Awaited<ReturnType<Paper['current']>>) => {
    const ready = waiters.filter((waiter) => waiter.version <= upTo)
    waiters = waiters.filter((waiter) => waiter.version > upTo)
    for (const waiter of ready) waiter.resolve(answer)
  }
  const render = async (document: Document, isSecondTry = false): Promise<void> => {
    version += 1
    const own = version
    if (state.status !== 'rendering') set({ ...state, status: 'rendering' })
    const outcome = await client.render(document)
    if (!outcome.ok && outcome.code === 'superseded') return
    if (outcome.ok) {
      if (own < printedVersion) return
      printedVersion = own
      const printed = { rendered: outcome.rendered, document }
      set({ status: own === version ? 'ready' : 'rendering', printed, error: null })
      answerWaiters(own, { ok: true, ...printed })
      return
    }
    // Systems short of memory end workers: a fresh one mostly manages what the old one was at.
    if (outcome.code === 'engine-crashed' && own === version && !isSecondTry) {
      return render(document, true)
    }
    const error = { code: outcome.code, message: outcome.message }
    // A newer state is on its way: it decides whether there is something to say.
    if (own === version) set({ ...state, status: 'failed', error })
    if (own === version) answerWaiters(own, { ok: false, ...error })
  }

  return {
    update(document) {
      if (document === newest) return
      newest = document
      void render(document)
    },
    retry() {
      if (newest && state.status === 'failed') void render(newest)
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
      if (state.status === 'failed' && newest) void render(newest)
      return new Promise((resolve) => {
        waiters.push({ version: Math.max(version, 1), resolve })
      })
    },
  }
}
