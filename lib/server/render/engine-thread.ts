import 'server-only'
import type { EngineReply, EngineRequest } from '@/lib/pdf/pdf-types'
import { logNotStarted } from '../threads/log-not-started'
import { startThread } from '../threads/start-thread'
import type { WatchedThread } from '../threads/thread-types'
import type { RenderOutcome, RenderQuestion } from './render-types'

/** One thread with the engine: warm after its first render. */
export type EngineThread = WatchedThread<RenderQuestion, RenderOutcome>

/**
 * Starts a thread, which answers `failed` if it ends early, and `not-started` if it cannot start.
 *
 * @param file absolute path of dist/engine-node-worker.mjs
 */
export function startEngineThread(file: string): EngineThread {
  return startThread<RenderQuestion, EngineReply, RenderOutcome>(file, {
    messageOf: (id, { document, files }) => ({
      message: (files ? { id, document, files } : { id, document }) satisfies EngineRequest,
    }),
    answerOf: ({ result }, { isUntrusted }) => ({
      ...(result.ok
        ? { ok: true, bytes: result.rendered.bytes }
        : { ok: false, code: result.code === 'engine-broken' ? 'broken' : 'failed' }),
      ...(isUntrusted && { isSpent: true }),
    }),
    failed: { ok: false, code: 'failed' },
    notStarted(error) {
      logNotStarted(file, error)
      return { ok: false, code: 'not-started' }
    },
  })
}
