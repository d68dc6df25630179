import 'server-only'
import type { PhotoFailure, photoStatuses } from '@/lib/api/photos'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import type { MadePicture, PhotoProgress, PhotoWish } from '../photos/photo-types'
import { createOwnerRows } from './owner-rows'

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

const rows = createOwnerRows<PhotoRow>(photoPrefix, (row) => ({
  expiresAt: Math.floor(endOfPhoto(row) / 1000),
}))

export const createPhoto = rows.create
export const readPhoto = rows.read
export const writePhoto = rows.write
export const deletePhoto = rows.delete

/** Photos of somebody that are kept; 500 are more than anybody may have. */
export const listPhotos = (store: Store, owner: OwnerId) => rows.list(store, owner, 500)
