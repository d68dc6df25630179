import 'server-only'
import type { FileLink } from '@/lib/api/file-link'
import { type PhotoAnswer, photoReasons } from '@/lib/api/photos'
import type { FileHead } from '../files/file-types'
import { createLink, fileLink, linkPath } from '../files/links'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { photoPictureKey, readNamedFile } from './photo-files'
import { endOfPhoto, listPhotos, type PhotoRow, readPhoto } from './photo-rows'
import type { PictureName } from './processing/photo-types'

const linkSeconds = 60 * 60

type Parts = Pick<Ports, 'configuration' | 'items'>

type Found = { head: FileHead; bytes: Uint8Array<ArrayBuffer> }

/** Reads the state and the outcome of a photo. `not-found` for those of other owners and for ended ones. */
export async function readPhotoState(
  ports: Parts,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<PhotoAnswer>> {
  const row = await readPhoto(ports, owner, id)
  return row ? { ok: true, value: photoAnswer(ports, row) } : { ok: false, code: 'not-found' }
}

/** Lists the states of all photos of a user, the newest first. */
export async function listPhotoStates(ports: Parts, owner: OwnerId): Promise<PhotoAnswer[]> {
  const rows = await listPhotos(ports, owner)
  return rows
    .sort((one, other) => other.createdAt - one.createdAt)
    .map((row) => photoAnswer(ports, row))
}

function photoAnswer(ports: Parts, row: PhotoRow): PhotoAnswer {
  const { id, fileName, status, progress, code, pictures, createdAt } = row
  const answer: PhotoAnswer = {
    id,
    fileName,
    status,
    progress,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(endOfPhoto(row)),
  }
  if (code !== null) Object.assign(answer, { code, reason: photoReasons[code] })
  if (pictures !== null) {
    answer.pictures = pictures.map((one) => {
      const link = fileLink(ports, `/api/v1/photos/${id}/${one.name}`, endOfPhoto(row))
      return { ...one, url: link.url, link }
    })
  }
  return answer
}

function found(file: Awaited<ReturnType<typeof readNamedFile>>): Outcome<Found> {
  if (!file) return { ok: false, code: 'not-found' }
  return { ok: true, value: { head: file.head, bytes: new Uint8Array(file.bytes) } }
}

/** Reads the bytes of one picture of a photo. */
export async function readPhotoPicture(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  { id, name }: { id: string; name: PictureName },
): Promise<Outcome<Found>> {
  // The row sets the lifetime of a photo; its files may be swept later.
  if (!(await readPhoto(ports, owner, id))) return { ok: false, code: 'not-found' }
  return found(await ports.files.get(photoPictureKey(owner, id, name)))
}

/** Reads the bytes of a picture or font by its hash, as documents refer to it. */
export async function readPicture(
  ports: Pick<Ports, 'files'>,
  owner: OwnerId,
  { sha256 }: { sha256: string },
): Promise<Outcome<Found>> {
  return found(await readNamedFile(ports, owner, sha256))
}

/** Creates a link of ours to one picture of a photo, for clients without a key: valid for one hour. */
export async function linkPhotoPicture(
  ports: Parts & Pick<Ports, 'files' | 'secrets' | 'now'>,
  owner: OwnerId,
  { id, name }: { id: string; name: PictureName },
): Promise<Outcome<FileLink>> {
  const picture = await readPhotoPicture(ports, owner, { id, name })
  if (!picture.ok) return picture
  const { key, type } = picture.value.head
  const fileName = `photo-${name}.${type === 'image/webp' ? 'webp' : 'jpg'}`
  const token = await createLink(ports, owner, key, { fileName, seconds: linkSeconds })
  return { ok: true, value: fileLink(ports, linkPath(token), ports.now() + linkSeconds * 1000) }
}
