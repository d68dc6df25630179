import { startProcessorClock } from '@/lib/importers/testing/processor-clock'
import { startReaderThread } from '@/lib/server/reader/reader-thread'
import {
  defaultReaderLimits,
  type FileQuestion,
  type ReadOutcome,
} from '@/lib/server/reader/reader-types'
import { watchThreads } from '@/lib/server/threads/watch-threads'
import { bundleChild } from './child-bundle'

/** Seconds by the wall that count as one: a thread that waits for nothing takes no processor's time. */
const wallSeconds = 10

/** Milliseconds that a machine of any speed can keep. */
function startPatientClock(): () => number {
  const processor = startProcessorClock()
  const began = performance.now()
  return () => Math.max(processor(), (performance.now() - began) / wallSeconds)
}

/**
 * The server's reader of files, made of the sources as they are: a file can end its thread and nothing
 * else. Threads are kept after a file that could not be read, since starting one takes longer than most.
 * Its 20 seconds are the processor's, of this process: what is judged is the file, not how busy the
 * machine is. That they end a file on the server is judged elsewhere (lib/server/reader/time-limit.test.ts).
 */
export async function openReader() {
  const file = await bundleChild('lib/server/reader/reader-worker.ts')
  return watchThreads<FileQuestion, ReadOutcome>({
    start: () => startReaderThread(file),
    limits: defaultReaderLimits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: () => true,
    measures: { residentBytes: () => process.memoryUsage.rss(), now: startPatientClock() },
  })
}

/** Milliseconds for a test that asks it; only a hang takes so long, however busy the machine is. */
export const readerPatience = 1_200_000
