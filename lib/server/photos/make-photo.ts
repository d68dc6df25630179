import 'server-only'
import type { PhotoFailure } from '@/lib/api/photos'
import { reportProgress } from '../kernel/report-progress'
import type { Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { sha256Of } from '../sha256-of'
import {
  deletePhotoFiles,
  findFileLimit,
  photoPictureKey,
  photoUploadKey,
  pictureKey,
  placeOfNamedFile,
} from './photo-files'
import { type KeptPicture, type PhotoRow, readPhoto, writePhoto } from './photo-rows'
import type { MadePicture, MakerOutcome, PhotoMaker } from './processing/photo-types'

type Parts = Pick<Ports, 'items' | 'files' | 'secrets' | 'now'> & { maker: PhotoMaker }

const isOver = ({ status }: PhotoRow) => status === 'done' || status === 'failed'

/** Stores one picture of a photo, and the print size also under its hash, which CVs refer to. */
async function cachePicture(
  { files }: Parts,
  owner: OwnerId,
  row: PhotoRow,
  { bytes, ...about }: MadePicture,
): Promise<KeptPicture> {
  const sha256 = sha256Of(bytes)
  if (about.name === 'print') await files.put(pictureKey(owner, sha256), bytes, about.type)
  await files.put(photoPictureKey(owner, row.id, about.name), bytes, about.type)
  return { ...about, bytes: bytes.length, sha256 }
}

/** Stores a font or a sent PDF under the hash that documents refer to; nothing of any other file. */
async function storeAsItIs(
  { files }: Parts,
  owner: OwnerId,
  { wish }: PhotoRow,
  bytes: Uint8Array,
) {
  const { key, type } = placeOfNamedFile(owner, sha256Of(bytes), bytes)
  if (wish.kind === 'exactly' && type !== 'image/jpeg') await files.put(key, bytes, type)
}

async function makeOf(
  ports: Parts,
  owner: OwnerId,
  row: PhotoRow,
  bytes: Uint8Array,
  onProgress: (progress: NonNullable<PhotoRow['progress']>) => void,
): Promise<MakerOutcome> {
  const isOther = row.sha256 !== null && sha256Of(bytes) !== row.sha256
  if (isOther) return { ok: false, code: 'other-bytes' }
  const limit = row.wish.kind === 'exactly' ? await findFileLimit(ports, owner, bytes) : null
  if (limit) return { ok: false, code: limit }
  return ports.maker.make({ bytes, wish: row.wish, onProgress })
}

/**
 * Makes the pictures of a photo and stores them: files first, then the row that names them. A second attempt, also
 * a concurrent one, writes the same bytes to the same places; a photo that is over stays as it is.
 *
 * @throws when it has to be retried: the maker is busy, or another process works on the same photo
 */
export async function makePhoto(ports: Parts, owner: OwnerId, id: string): Promise<void> {
  const upload = photoUploadKey(owner, id)
  // 1. Check that the photo is not over.
  const row = await readPhoto(ports, owner, id)
  if (!row || isOver(row)) return ports.files.delete(upload)
  const begun = await writePhoto(ports, owner, { ...row, status: 'working', progress: null })
  const file = begun && (await ports.files.get(upload))
  if (!begun || !file) throw new Error('Somebody else works on this photo')

  // 2. Make the pictures.
  const progress = reportProgress(begun, (row) => writePhoto(ports, owner, row))
  const outcome = await makeOf(ports, owner, row, file.bytes, progress.notify)
  if (!outcome.ok && outcome.code === 'busy') throw new Error('Too many pictures wait')

  // 3. Store them.
  const told = await progress.end()
  const pictures: KeptPicture[] = []
  if (told && outcome.ok) {
    await storeAsItIs(ports, owner, row, file.bytes)
    for (const one of outcome.pictures) pictures.push(await cachePicture(ports, owner, row, one))
  }
  const ended: Stored<PhotoRow> | null = told && {
    ...told,
    progress: null,
    ...(outcome.ok
      ? { status: 'done', pictures }
      : { status: 'failed', code: outcome.code as PhotoFailure }),
  }
  const isKept = ended !== null && (await writePhoto(ports, owner, ended)) !== null
  if (!isKept && !(await readPhoto(ports, owner, id))) {
    // It was deleted meanwhile, and its files with it.
    return deletePhotoFiles(ports, owner, id)
  }
  if (!isKept) throw new Error('Somebody else has changed this photo')

  // 4. Delete the upload, which is not needed any more.
  await ports.files.delete(upload)
}

/** Marks a photo as failed after its last attempt. */
export async function failPhoto(
  ports: Pick<Ports, 'items' | 'files'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const row = await readPhoto(ports, owner, id)
  if (row && !isOver(row)) {
    const failed: Stored<PhotoRow> = { ...row, status: 'failed', code: 'gave-up', progress: null }
    if (!(await writePhoto(ports, owner, failed))) throw new Error('The photo was changed')
  }
  await ports.files.delete(photoUploadKey(owner, id))
}
