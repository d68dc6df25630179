import { createListeners } from '@/lib/browser/client/listeners'
import type { ShownDocument } from '@/lib/browser/paper/shown-document'
import type { PaperDocument } from '@/lib/resume/schema/document'

type PrintState = {
  /** Returns a document as it is sent. The same object for the same document, while nothing else changes. */
  printed: (document: PaperDocument) => PaperDocument
  /** Resolves once `printed` knows the newest text. */
  settled: () => Promise<void>
  /** Shown in the preview beyond what is sent; null: nothing. */
  shown: ShownDocument | null
  /** Number of sentences that are struck, and not sent. */
  struck: number
}

/** Document as it is sent, and what the preview shows beside that. Outside React, as hints are. */
export type PrintStore = {
  get: () => PrintState
  set: (change: Partial<PrintState>) => void
  subscribe: (listener: () => void) => () => void
}

export function createPrintStore(): PrintStore {
  let state: PrintState = {
    printed: (document) => document,
    settled: async () => {},
    shown: null,
    struck: 0,
  }
  const { subscribe, notify } = createListeners()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      notify()
    },
    subscribe,
  }
}
