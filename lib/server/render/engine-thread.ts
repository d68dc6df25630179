import 'server-only'
import type { EngineReply, EngineRequest } from '@/lib/pdf/pdf-types'
import { startThread } from '../threads/start-thread'
import type { WatchedThread } from '../threads/thread-types'
import type { RenderOutcome, RenderQuestion } from './render-types'

/** One thread with the engine: warm after its first render. */
export type EngineThread = WatchedThread<RenderQuestion, RenderOutcome>

/**
 * Starts a thread, which answers `failed` if it ends early.
 *
 * @param file absolute path of dist/engine-node-worker.mjs
 */
export function startEngineThread(file: string): EngineThread {
  return startThread<RenderQuestion, EngineReply, RenderOutcome>(file, {
    messageOf: (id, question) => ({ message: { id, ...question } satisfies EngineRequest }),
    answerOf: ({ result }) =>
      result.ok
        ? { ok: true, bytes: result.rendered.bytes }
        : { ok: false, code: result.code === 'engine-broken' ? 'broken' : 'failed' },
    failed: { ok: false, code: 'failed' },
  })
}
