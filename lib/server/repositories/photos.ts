import 'server-only'
import type { PhotoFailure, photoStatuses } from '@/lib/api/photos'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import type { MadePicture, PhotoProgress, PhotoWish } from '../photos/photo-types'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** A picture that was made, by what names its bytes. */
export type KeptPicture = Omit<MadePicture, 'bytes'> & { bytes: number; sha256: string }

/** One file that somebody wants pictures of. Times in milliseconds since 1970. */
export type PhotoRow = {
  id: string
  fileName: string
  wish: PhotoWish
  /** SHA-256 that the bytes must have, where it was announced. */
  sha256: string | null
  status: (typeof photoStatuses)[number]
  progress: PhotoProgress | null
  /** With `failed`. */
  code: PhotoFailure | null
  /** With `done`. */
  pictures: KeptPicture[] | null
  createdAt: number
}

const day = 24 * 60 * 60 * 1000
/** Milliseconds that a photo is kept for the user who requested it, and a picture that no CV names. */
export const photoLifetime = 30 * day
/** A row that only says how a picture came here has nothing to tell the next day. */
const attachedLifetime = day

/** When a row ends. */
export const endOfPhoto = ({ wish, createdAt }: PhotoRow): number =>
  createdAt + (wish.kind === 'exactly' ? attachedLifetime : photoLifetime)

export const photoPrefix = 'photo#'

const rowKey = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${photoPrefix}${id}`,
})

const draftOf = (owner: OwnerId, row: PhotoRow) => ({
  ...rowKey(owner, row.id),
  expiresAt: Math.floor(endOfPhoto(row) / 1000),
  data: rowData(row),
})

/**
 * Writes a new photo; one of that id that is there already stays.
 *
 * @returns whether it is new
 */
export async function createPhoto(
  { items }: Store,
  owner: OwnerId,
  row: PhotoRow,
): Promise<boolean> {
  return (await items.put(draftOf(owner, row), 'absent')).ok
}

/** Null where there is none, or none any more. */
export async function readPhoto(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<PhotoRow> | null> {
  const item = await items.get(rowKey(owner, id))
  return item && readRow<PhotoRow>(item)
}

/**
 * Writes a photo that was read before.
 *
 * @returns what is there now; null when somebody has changed or deleted it meanwhile
 */
export async function writePhoto(
  { items }: Store,
  owner: OwnerId,
  row: Stored<PhotoRow>,
): Promise<Stored<PhotoRow> | null> {
  const put = await items.put(draftOf(owner, row), row.rowVersion)
  return put.ok ? { ...row, rowVersion: put.version } : null
}

export async function deletePhoto({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(rowKey(owner, id), 'any')
}

/** Photos of somebody that are kept; 500 are more than anybody may have. */
export async function listPhotos({ items }: Store, owner: OwnerId): Promise<Stored<PhotoRow>[]> {
  const page = await items.query({ pk: ownerPartition(owner), prefix: photoPrefix, limit: 500 })
  return page.items.map((item) => readRow<PhotoRow>(item))
}
