/** Worker thread of Node that reads archives of accounts; bundled to dist/archive-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import type { ArchiveReply, ArchiveRequest } from './archive-types'
import { packOutcome } from './pack-outcome'
import { readArchive } from './read-archive'

parentPort?.on('message', ({ id, bytes, now }: ArchiveRequest) => {
  // An unexpected error ends the thread, which reports it.
  const outcome = packOutcome(readArchive(bytes, now))
  const reply: ArchiveReply = { id, outcome }
  const given = outcome.ok ? outcome.documents.map(({ buffer }) => buffer) : []
  parentPort?.postMessage(reply, given)
})
