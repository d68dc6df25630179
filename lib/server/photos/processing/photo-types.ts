import 'server-only'
import type { PhotoFailure } from '@/lib/api/photos'
import type { PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import type { ThreadLimits } from '../../threads/thread-types'

/** Request to make a picture. `exactly`: the picture was made elsewhere and is only checked. */
export type PhotoWish =
  | { kind: 'exactly' }
  | {
      kind: 'make'
      /** Part that is used; null for all of it. */
      crop: PhotoCrop | null
      look: PhotoLook
      isRound: boolean
    }

/** Sizes by their longer side in pixels; `print` is the one for paper. */
export const pictureNames = ['96', '256', '600', 'print'] as const
export type PictureName = (typeof pictureNames)[number]

export type MadePicture = {
  name: PictureName
  /** Pixels. */
  width: number
  height: number
  type: 'image/jpeg' | 'image/webp'
  bytes: Uint8Array
}

/** Progress of the work; `done` of `of` steps. */
export type PhotoProgress = { stage: 'looking' | 'decoding' | 'packing'; done: number; of: number }

export type PhotoOutcome = { ok: true; pictures: MadePicture[] } | { ok: false; code: PhotoFailure }

export type PhotoQuestion = {
  bytes: Uint8Array
  wish: PhotoWish
  onProgress?: (progress: PhotoProgress) => void
}

/** Message to the process. */
export type PhotoRequest = { id: number; bytes: Uint8Array; wish: PhotoWish }

/** Message from the process: 0 once its code is loaded, then its progress, and in the end the outcome. */
export type PhotoReply =
  | 0
  | { id: number; progress: PhotoProgress }
  | { id: number; outcome: PhotoOutcome }

export type MakerOutcome =
  | PhotoOutcome
  /** Too many pictures wait, or this server is about to end: the picture was not processed. */
  | { ok: false; code: 'busy' }

/** Makes pictures of uploaded files, in a process with resource limits. */
export type PhotoMaker = {
  make: (question: PhotoQuestion) => Promise<MakerOutcome>
  /** Ends its processes; pictures under way fail. */
  close: () => Promise<void>
}

/** Maximum pixels of a picture: four bytes each while it is decoded. */
export const maxPixels = 64_000_000

/** One at a time: 64 million pixels take some 400 MB when they have to be in memory as a whole. */
export const defaultMakerLimits: ThreadLimits = {
  threads: 1,
  waiting: 32,
  deadline: 15_000,
  growth: 600 * 2 ** 20,
  idle: 120_000,
}
