import 'server-only'
import type { Document } from '@/lib/resume/schema/document'

export type RenderOutcome =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  | {
      ok: false
      /** `busy`: too many wait. `failed`: it cannot be set, not in time, or not in its memory. */
      code: 'busy' | 'failed'
    }

/** Makes PDFs off the main thread, under watch. */
export type Renderer = {
  render: (document: Document) => Promise<RenderOutcome>
  /** Ends its threads; what was under way fails. */
  close: () => Promise<void>
}

/** What a render may cost, and how many may be under way. */
export type RenderLimits = {
  /** Threads at once. */
  threads: number
  /** Renders that wait for a thread; beyond it the answer is `busy`. */
  waiting: number
  /** Milliseconds for one render. */
  deadline: number
  /** Bytes by which the process may grow while one renders. */
  growth: number
  /** Milliseconds after which a thread that has nothing to do ends. */
  idle: number
}

export const usualRenderLimits: RenderLimits = {
  threads: 2,
  waiting: 16,
  deadline: 9_000,
  growth: 300 * 2 ** 20,
  idle: 120_000,
}
