import { startReaderThread } from '@/lib/server/reader/reader-thread'
import { type FileQuestion, type ReadOutcome, usualReaderLimits } from '@/lib/server/reader/types'
import { watchThreads } from '@/lib/server/threads/watch-threads'
import { bundleChild } from './child-bundle'

/**
 * The server's reader of files, made of the sources as they are: a file can end its thread and nothing
 * else. Threads are kept after a file that could not be read, since starting one takes longer than most.
 */
export async function openReader() {
  const file = await bundleChild('lib/server/reader/worker.ts')
  return watchThreads<FileQuestion, ReadOutcome>({
    start: () => startReaderThread(file),
    limits: usualReaderLimits,
    refuse: () => ({ ok: false, code: 'busy' }),
    isWarm: () => true,
  })
}
