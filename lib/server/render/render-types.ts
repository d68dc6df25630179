import 'server-only'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { ThreadLimits } from '../threads/thread-types'

/** A document, and the files that it refers to. */
export type RenderQuestion = {
  document: PaperDocument
  files?: DocumentFiles | undefined
  /** Its fonts were not checked: the thread that reads them is not used again. */
  isUntrusted?: boolean
}

export type RenderOutcome = {
  /** An engine broke over this document, or had broken before it, and another took its place. */
  isReplaced?: true
  /** The thread must not be used again. */
  isSpent?: true
} & (
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | {
      ok: false
      /**
       * `busy`: too many wait. `failed`: the layout failed, or exceeded its time or memory. `broken`: the engine did,
       * and a new one in its place. `not-started`: the engine cannot be loaded.
       */
      code: 'busy' | 'failed' | 'broken' | 'not-started'
    }
)

/** Makes PDFs in worker threads with resource limits. */
export type Renderer = {
  render: (
    document: PaperDocument,
    files?: DocumentFiles,
    isUntrusted?: boolean,
  ) => Promise<RenderOutcome>
  /** Whether new engines, too, broke over all documents since the last PDF, of which there were several. */
  isFailing: () => boolean
  /** Ends its threads; renders under way fail. */
  close: () => Promise<void>
}

export const defaultRenderLimits: ThreadLimits = {
  threads: 2,
  waiting: 16,
  deadline: 9_000,
  maxWait: 4,
  growth: 300 * 2 ** 20,
  idle: 120_000,
}
