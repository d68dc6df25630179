import 'server-only'
import type { EngineReply, EngineRequest } from '@/lib/pdf/types'
import type { Document } from '@/lib/resume/schema/document'
import { startThread } from '../threads/start-thread'
import type { WatchedThread } from '../threads/types'
import type { RenderOutcome } from './types'

/** One thread with the engine in it: warm after its first render. */
export type EngineThread = WatchedThread<Document, RenderOutcome>

/**
 * Starts a thread, which answers `failed` when it ends on the way.
 *
 * @param file absolute path of dist/engine-node-worker.mjs
 */
export function startEngineThread(file: string): EngineThread {
  return startThread<Document, EngineReply, RenderOutcome>(file, {
    messageOf: (id, document) => ({ message: { id, document } satisfies EngineRequest }),
    answerOf: ({ result }) =>
      result.ok ? { ok: true, bytes: result.rendered.bytes } : { ok: false, code: 'failed' },
    failed: { ok: false, code: 'failed' },
  })
}
