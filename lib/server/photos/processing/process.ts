/** Process that makes pictures; bundled to dist/photo-node-process.mjs. */

import type { PhotoReply, PhotoRequest } from './photo-types'
import { processPhoto } from './process-photo'

const post = (reply: PhotoReply) => process.send?.(reply)

async function answer({ id, bytes, wish }: PhotoRequest) {
  const outcome = await processPhoto(bytes, wish, (progress) => post({ id, progress }))
  post({ id, outcome })
}

process.on('message', (request: PhotoRequest) => void answer(request))
// The parent process is gone: there is no caller left to answer.
process.on('disconnect', () => process.exit(0))
post(0)
