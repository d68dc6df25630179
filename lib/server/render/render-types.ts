import 'server-only'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { Document } from '@/lib/resume/schema/document'
import type { ThreadLimits } from '../threads/thread-types'

/** A document, and the files that it names. */
export type RenderQuestion = { document: Document; files?: DocumentFiles }

export type RenderOutcome =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | {
      ok: false
      /** `busy`: too many wait. `failed`: it cannot be set, not in time, or not in its memory. */
      code: 'busy' | 'failed'
    }

/** Makes PDFs off the main thread, under watch. */
export type Renderer = {
  render: (document: Document, files?: DocumentFiles) => Promise<RenderOutcome>
  /** Ends its threads; what was under way fails. */
  close: () => Promise<void>
}

export const defaultRenderLimits: ThreadLimits = {
  threads: 2,
  waiting: 16,
  deadline: 9_000,
  growth: 300 * 2 ** 20,
  idle: 120_000,
}
