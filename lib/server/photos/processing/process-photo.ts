import 'server-only'
import type { PhotoFailure } from '@/lib/api/photos'
import { type PictureSize, readPlain } from '@/lib/pdf/photo/jpeg'
import { photoLimits } from '@/lib/resume/resume-limits'
import type { PhotoCrop } from '@/lib/resume/schema/photo'
import { openFile, type Pixels, readPixels } from './decoder'
import { lookAtPhoto } from './look-at-photo'
import { packPictures, packSteps } from './pack-pictures'
import type { PhotoOutcome, PhotoProgress, PhotoWish } from './photo-types'

type Tell = (progress: PhotoProgress) => void

const failed = (code: PhotoFailure): PhotoOutcome => ({ ok: false, code })

/** First of the EXIF orientations with swapped sides (CIPA DC-008, 4.6.5). */
const firstLying = 5

/** Returns the crop of an upright picture in whole pixels, at least one each way. */
function partOf(crop: PhotoCrop | null, { width, height }: PictureSize) {
  const { x, y, width: across, height: down } = crop ?? { x: 0, y: 0, width: 1, height: 1 }
  const left = Math.min(width - 1, Math.round(x * width))
  const top = Math.min(height - 1, Math.round(y * height))
  return {
    left,
    top,
    width: Math.max(1, Math.min(width - left, Math.round(across * width))),
    height: Math.max(1, Math.min(height - top, Math.round(down * height))),
  }
}

/** Returns the cropped, upright picture on white, of at most 600 pixels: the source of all sizes. */
async function decode(bytes: Uint8Array, wish: PhotoWish & { kind: 'make' }): Promise<Pixels> {
  const { width, height, orientation = 1 } = await openFile(bytes).metadata()
  const upright = orientation >= firstLying ? { width: height, height: width } : { width, height }
  const { side } = photoLimits
  const picture = openFile(bytes).autoOrient()
  if (wish.crop !== null) picture.extract(partOf(wish.crop, upright))
  const fit = wish.isRound ? 'cover' : 'inside'
  const part = partOf(wish.crop, upright)
  // A circle needs a square; pictures are never enlarged.
  const across = wish.isRound ? Math.min(side, part.width, part.height) : side
  return readPixels(
    picture
      .flatten({ background: '#ffffff' })
      .resize({ width: across, height: across, fit, withoutEnlargement: true }),
  )
}

async function keepExactly(bytes: Uint8Array, notify: Tell): Promise<PhotoOutcome> {
  const size = readPlain(bytes)
  if (!size) return failed('not-plain')
  notify({ stage: 'decoding', done: 0, of: 1 })
  // Decodes the whole picture, as a valid header proves nothing about the rest.
  await readPixels(openFile(bytes, 'warning'))
  return { ok: true, pictures: [{ name: 'print', type: 'image/jpeg', ...size, bytes }] }
}

/**
 * Makes the pictures of a photo from an uploaded file. Only pixels are taken from the file: no metadata, no
 * profile, no bytes after its end.
 *
 * @returns the sizes of ADR photos-and-fonts, or why there are none; never throws for the content of a file
 */
export async function processPhoto(
  bytes: Uint8Array,
  wish: PhotoWish,
  notify: Tell = () => {},
): Promise<PhotoOutcome> {
  notify({ stage: 'looking', done: 0, of: 1 })
  const found = lookAtPhoto(bytes)
  if (typeof found === 'string') return failed(found)
  try {
    if (wish.kind === 'exactly') return await keepExactly(bytes, notify)
    notify({ stage: 'decoding', done: 0, of: 1 })
    const pixels = await decode(bytes, wish)
    const packed = await packPictures(pixels, wish, (done) =>
      notify({ stage: 'packing', done, of: packSteps }),
    )
    return { ok: true, pictures: packed }
  } catch {
    // libvips' messages are no stable codes: any error counts as damaged.
    return failed('damaged')
  }
}
