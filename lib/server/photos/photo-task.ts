import 'server-only'
import { task } from '../tasks/task'
import { failPhoto, makePhoto } from './make-photo'
import { photoUploadKey } from './photo-files'

/** Makes the pictures of an uploaded file. */
export const photoTask = task({
  kind: 'photo',
  attempts: 3,
  // 15 seconds for the picture, as many for the one before it, and some for the disk.
  deadline: 50_000,
  upload: photoUploadKey,
  payload: { id: String },
  run: (ports, owner, { id }) => makePhoto(ports, owner, id),
  // The file is deleted when its owner is notified of the failure: they upload it again.
  revive: 'never',
  fail: (ports, owner, { id }) => failPhoto(ports, owner, id),
})
