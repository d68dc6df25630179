import 'server-only'
import type { PhotoFailure, photoStatuses } from '@/lib/api/photos'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { dueDayOf, noteDueOnce, noteFiles } from '../kernel/rows/due-rows'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'
import type { MadePicture, PhotoProgress, PhotoWish } from './processing/photo-types'

type Store = { items: Items }

/** A stored picture, with the hash of its bytes. */
export type KeptPicture = Omit<MadePicture, 'bytes'> & { bytes: number; sha256: string }

/** Photo that a user uploads for its pictures. Times in milliseconds since 1970. */
export type PhotoRow = {
  id: string
  fileName: string
  wish: PhotoWish
  /** SHA-256 that the bytes must have, if it was announced. */
  sha256: string | null
  status: (typeof photoStatuses)[number]
  progress: PhotoProgress | null
  /** Set with `failed`. */
  code: PhotoFailure | null
  /** Set with `done`. */
  pictures: KeptPicture[] | null
  createdAt: number
}

/** Milliseconds that a photo is stored for the user who requested it, and a picture that no CV refers to. */
export const photoLifetime = 30 * dayMs
/** A row that only records an upload is not needed after a day. */
const attachedLifetime = dayMs

/** Returns when a row expires. */
export const endOfPhoto = ({ wish, createdAt }: PhotoRow): number =>
  createdAt + (wish.kind === 'exactly' ? attachedLifetime : photoLifetime)

export const photoKind = rowKind({
  prefix: 'photo#',
  owner: 'person',
  carried: moved,
  archived: inFile('photos'),
})
export const photoPrefix = photoKind.prefix

const rows = createOwnerRows<PhotoRow>(photoPrefix, (row) => ({
  expiresAt: Math.floor(endOfPhoto(row) / 1000),
}))

/**
 * Writes a new photo; one of that id that is there already stays. Its files are looked at when it ends.
 *
 * @returns whether it is new
 */
export async function createPhoto(store: Store, owner: OwnerId, row: PhotoRow): Promise<boolean> {
  const day = dueDayOf(endOfPhoto(row)) + 1
  await noteDueOnce(store, owner, { kind: 'photo', of: row.id, day })
  await noteFiles(store, owner, row.createdAt)
  return rows.create(store, owner, row)
}

export const readPhoto = rows.read
export const writePhoto = rows.write
export const deletePhoto = rows.delete

/** Photos of somebody that are kept; 500 are more than anybody may have. */
export const listPhotos = (store: Store, owner: OwnerId) => rows.list(store, owner, 500)
