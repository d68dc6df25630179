import 'server-only'
import { logNotStarted } from '../threads/log-not-started'
import { startThread } from '../threads/start-thread'
import type { ThreadLimits, WatchedThread } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import { defaultArchiveLimits } from './archive-limits'
import type {
  ArchiveQuestion,
  ArchiveReader,
  ArchiveReading,
  ArchiveReply,
  ArchiveRequest,
  PackedOutcome,
} from './archive-types'
import { unpackOutcome } from './pack-outcome'

/** One thread that reads archives. */
export type ArchiveThread = WatchedThread<ArchiveQuestion, PackedReading>
type PackedReading = PackedOutcome | Extract<ArchiveReading, { code: 'busy' }>

/**
 * Starts a thread, whose answer is a failure if it ends early.
 *
 * @param file absolute path of dist/archive-node-worker.mjs
 */
export function startArchiveThread(file: string): ArchiveThread {
  return startThread<ArchiveQuestion, ArchiveReply, PackedReading>(file, {
    messageOf(id, { bytes, now }) {
      // The caller keeps its own bytes; the copy is transferred.
      const copy = new Uint8Array(bytes)
      const message: ArchiveRequest = { id, bytes: copy, now }
      return { message, transfer: [copy.buffer] }
    },
    answerOf: ({ outcome }) => outcome,
    failed: { ok: false, code: 'gave-up' },
    // Like a full queue: it is no fault of the archive, which is tried again.
    notStarted(error) {
      logNotStarted(file, error)
      return { ok: false, code: 'busy' }
    },
  })
}

/**
 * Creates a reader that runs in threads with resource limits. A thread that failed on an archive is not used again,
 * so that no damage stays.
 *
 * @param start starts a thread
 */
export function createArchiveReader(
  start: () => ArchiveThread,
  limits: ThreadLimits = defaultArchiveLimits,
): ArchiveReader {
  const { ask, close } = watchThreads<ArchiveQuestion, PackedReading>({
    start,
    limits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: ({ ok }) => ok,
  })
  return {
    async read(question) {
      const packed = await ask(question)
      return !packed.ok && packed.code === 'busy' ? packed : unpackOutcome(packed)
    },
    close,
  }
}

declare global {
  // Next evaluates a module once for each of its bundles; one thread is for the whole process.
  var vitaeArchiveReader: ArchiveReader | undefined
}

/** Returns the reader of this process, which starts its thread with its first archive. */
export function archiveReader(): ArchiveReader {
  globalThis.vitaeArchiveReader ??= createArchiveReader(() => startArchiveThread(threadFile()))
  return globalThis.vitaeArchiveReader
}

/** Returns the path of the bundle, relative to the folder that the server is started in. */
function threadFile(): string {
  return `${process.cwd()}/dist/archive-node-worker.mjs`
}
