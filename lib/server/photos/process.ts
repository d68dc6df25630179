/** Pictures in a process of their own; bundled to dist/photo-node-process.mjs. */

import type { PhotoReply, PhotoRequest } from './photo-types'
import { processPhoto } from './process-photo'

const post = (reply: PhotoReply) => process.send?.(reply)

async function answer({ id, bytes, wish }: PhotoRequest) {
  const outcome = await processPhoto(bytes, wish, (progress) => post({ id, progress }))
  post({ id, outcome })
}

process.on('message', (request: PhotoRequest) => void answer(request))
// Whoever asked is gone, however it ended: nobody is left to answer.
process.on('disconnect', () => process.exit(0))
