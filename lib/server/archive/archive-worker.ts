/** Archives of accounts, read in a worker thread of Node; bundled to dist/archive-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import type { ArchiveReply, ArchiveRequest } from './archive-types'
import { packOutcome } from './pack-outcome'
import { readArchive } from './read-archive'

parentPort?.on('message', ({ id, bytes, now }: ArchiveRequest) => {
  // What nobody expected ends the thread, which says so.
  const outcome = packOutcome(readArchive(bytes, now))
  const reply: ArchiveReply = { id, outcome }
  const given = outcome.ok ? outcome.documents.map(({ buffer }) => buffer) : []
  parentPort?.postMessage(reply, given)
})
