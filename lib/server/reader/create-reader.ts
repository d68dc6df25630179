import 'server-only'
import { importLimits, readingMilliseconds } from '@/lib/importers/import-limits'
import type { Measures, ThreadLimits } from '../threads/thread-types'
import { watchThreads } from '../threads/watch-threads'
import { type ReaderThread, startReaderThread } from './reader-thread'
import {
  defaultReaderLimits,
  type FileQuestion,
  type Reader,
  type ReadOutcome,
} from './reader-types'

/**
 * Creates a reader that runs in threads with resource limits. A thread that failed on a file is not used again, so
 * that no damage stays.
 *
 * @param start starts a thread with the importers
 */
export function createReader(
  start: () => ReaderThread,
  limits: ThreadLimits = defaultReaderLimits,
  measures?: Partial<Measures>,
): Reader {
  const { ask, close } = watchThreads<FileQuestion, ReadOutcome>({
    start,
    limits,
    measures,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: ({ ok }) => ok,
    deadlineOf: ({ bytes }) => Math.min(limits.deadline, readingMilliseconds(bytes.length)),
  })
  return {
    read: (question) =>
      question.bytes.length > importLimits.fileBytes
        ? Promise.resolve({ ok: false, code: 'too-large' })
        : ask(question),
    close,
  }
}

declare global {
  // Next evaluates a module once for each of its bundles; two threads are for the whole process.
  var vitaeReader: Reader | undefined
}

/** Returns the reader of this process, which starts its first thread with its first file. */
export function reader(): Reader {
  globalThis.vitaeReader ??= createReader(() => startReaderThread(readerFile()))
  return globalThis.vitaeReader
}

/** Returns the path of the importers' bundle, relative to the folder that the server is started in. */
export function readerFile(): string {
  return `${process.cwd()}/dist/import-node-worker.mjs`
}
