/** Worker thread of Node that paints PDFs of our own; bundled to dist/paint-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import { paintSheet } from './paint-sheet'
import type { PaintReply, PaintRequest } from './painter-types'

async function answer({ id, bytes, frame }: PaintRequest) {
  const picture = await paintSheet(bytes, 1, frame)
  parentPort?.postMessage({ id, picture } satisfies PaintReply)
}

// An unexpected error ends the thread, which reports it.
parentPort?.on('message', (request: PaintRequest) => void answer(request))
