import 'server-only'
import type { PhotoRequestBody, PhotoUpload } from '@/lib/api/photos'
import { beginUpload } from '../imports/uploads/begin-upload'
import type { UploadKind } from '../imports/uploads/upload-kind'
import { noteFiles } from '../kernel/rows/due-rows'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { photoUploadKey, readNamedFile } from './photo-files'
import { createPhoto, deletePhoto, listPhotos, type PhotoRow, readPhoto } from './photo-rows'
import type { PhotoWish } from './processing/photo-types'

const photoUploads: UploadKind<PhotoRow> = {
  keyOf: photoUploadKey,
  list: listPhotos,
  read: readPhoto,
  create: createPhoto,
  delete: deletePhoto,
  isOpen: ({ status }) => status === 'waiting' || status === 'working',
  maxStored: 200,
  maxOpen: 20,
}

function wishOf(asked: PhotoRequestBody): PhotoWish {
  if (asked.sha256 !== undefined) return { kind: 'exactly' }
  const { crop = null, greyscale = false, brightness = 1, contrast = 1, round = false } = asked
  return { kind: 'make', crop, look: { greyscale, brightness, contrast }, isRound: round }
}

/** Returns whether exactly these bytes are stored; renews their age, as for new ones. */
async function touchFile(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  sha256: string,
) {
  const file = await readNamedFile(ports, owner, sha256)
  if (!file) return false
  await noteFiles(ports, owner, ports.now())
  await ports.files.put(file.head.key, file.bytes, file.head.type)
  return true
}

/**
 * Begins a photo: returns the form that receives the bytes, which are processed as soon as they are there.
 *
 * @param input.id of the photo; idempotent
 * @param input.asked requested crop and sizes
 * @returns `too-many-files` while the account has too many
 */
export async function beginPhoto(
  ports: Pick<Ports, 'items' | 'files' | 'now'>,
  owner: OwnerId,
  { id, asked }: { id: string; asked: PhotoRequestBody },
): Promise<Outcome<PhotoUpload>> {
  const { sha256 = null, fileName = '' } = asked
  // Avoids a second upload; a row would have no more information than the file.
  if (sha256 !== null && (await touchFile(ports, owner, sha256))) {
    return { ok: true, value: { id, upload: null } }
  }
  return beginUpload(ports, owner, photoUploads, {
    id,
    fileName,
    wish: wishOf(asked),
    sha256,
    status: 'waiting',
    progress: null,
    code: null,
    pictures: null,
    createdAt: ports.now(),
  })
}
