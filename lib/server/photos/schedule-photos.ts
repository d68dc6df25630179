import 'server-only'
import { toOwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { failPhoto, makePhoto } from './make-photo'
import { photoOfUpload } from './photo-files'
import type { PhotoMaker } from './processing/photo-types'

const kind = 'photo'

/** Registers the jobs that make pictures of uploaded files. Called once, at start. */
export function schedulePhotos(ports: Ports, maker: PhotoMaker): void {
  ports.files.onUploaded(async ({ key }) => {
    const found = photoOfUpload(key)
    if (!found) return
    await ports.jobs.enqueue({ id: `${kind}:${found.owner}:${found.id}`, kind, payload: found })
  })
  ports.jobs.handle(kind, {
    attempts: 3,
    // 15 seconds for the picture, as many for the one before it, and some for the disk.
    deadline: 50_000,
    run: ({ payload }) =>
      makePhoto({ ...ports, maker }, toOwnerId(String(payload.owner)), String(payload.id)),
    // The file is deleted when its owner is notified of the failure: they upload it again.
    revive: 'never',
    fail: ({ payload }) => failPhoto(ports, toOwnerId(String(payload.owner)), String(payload.id)),
  })
}
