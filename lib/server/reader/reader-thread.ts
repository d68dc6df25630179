import 'server-only'
import { startThread } from '../threads/start-thread'
import type { WatchedThread } from '../threads/thread-types'
import type { FileQuestion, ReaderReply, ReaderRequest, ReadOutcome } from './reader-types'

/** One thread with the importers. */
export type ReaderThread = WatchedThread<FileQuestion, ReadOutcome>

/**
 * Starts a thread, whose answer is a failure if it ends early, or cannot start.
 *
 * @param file absolute path of dist/import-node-worker.mjs
 */
export function startReaderThread(file: string): ReaderThread {
  return startThread<FileQuestion, ReaderReply, ReadOutcome>(file, {
    messageOf(id, { bytes, fileName }) {
      // The caller keeps its own bytes; the copy is transferred.
      const copy = new Uint8Array(bytes)
      const message: ReaderRequest = { id, bytes: copy, fileName }
      return { message, transfer: [copy.buffer] }
    },
    answerOf(reply, { onProgress }) {
      if ('outcome' in reply) return reply.outcome
      onProgress?.(reply.progress)
      return null
    },
    failed: { ok: false, code: 'gave-up' },
    notStarted: (error) => ({ ok: false, code: 'not-started', error }),
  })
}
