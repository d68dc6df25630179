import 'server-only'
import { withoutMetadata } from '@/lib/pdf/photo/jpeg'
import { applyLook } from '@/lib/pdf/photo/look'
import { photoLimits } from '@/lib/resume/resume-limits'
import type { PhotoLook } from '@/lib/resume/schema/photo'
import type { Pixels } from './decoder'
import { openPixels, readPixels } from './decoder'
import type { MadePicture, PictureName } from './photo-types'

/**
 * Clears the pixels outside of the circle in a square, its edge one pixel soft. Computed, as the usual way is a
 * drawing in SVG, whose loader is blocked here.
 *
 * @param pixels with three channels or four
 * @returns the same with four
 */
function clearCorners({ data, width, height, channels }: Pixels): Pixels {
  const radius = Math.min(width, height) / 2
  const out = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * channels
      const to = (y * width + x) * 4
      const distance = Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2)
      const inside = Math.max(0, Math.min(1, radius - distance + 0.5))
      data.copy(out, to, from, from + 3)
      out[to + 3] = Math.round(inside * 255)
    }
  }
  return { data: out, width, height, channels: 4 }
}

type Choices = { look: PhotoLook; isRound: boolean }

const sizes: readonly [PictureName, number][] = [
  ['96', 96],
  ['256', 256],
  ['600', 600],
]

/** Steps of progress: one for each picture. */
export const packSteps = sizes.length + 1

/** JPEG qualities that are tried one after the other, then again with fewer pixels. */
const qualities = [90, 82, 74, 66, 58, 50, 40] as const
const smaller = 0.8
const webpQuality = 86

/** Applies a look to pixels, by the same arithmetic as in a browser. */
function inLook({ data, ...size }: Pixels, look: PhotoLook): Pixels {
  const withOpacity = new Uint8ClampedArray((data.length / 3) * 4).fill(255)
  for (let from = 0, to = 0; from < data.length; from += 3, to += 4) {
    withOpacity.set(data.subarray(from, from + 3), to)
  }
  applyLook(withOpacity, look)
  const { buffer, byteLength } = withOpacity
  return { ...size, data: Buffer.from(buffer, 0, byteLength), channels: 4 }
}

async function scaled(pixels: Pixels, side: number): Promise<Pixels> {
  if (Math.max(pixels.width, pixels.height) <= side) return pixels
  const picture = openPixels(pixels).removeAlpha()
  const made = await readPixels(picture.resize({ width: side, height: side, fit: 'inside' }))
  return made
}

async function packJpeg(pixels: Pixels, quality: number): Promise<Uint8Array> {
  const packed = await openPixels(pixels)
    .removeAlpha()
    .jpeg({ quality, progressive: false, chromaSubsampling: '4:2:0' })
    .toBuffer()
  const plain = withoutMetadata(packed)
  if (!plain) throw new Error('The encoder made no JPEG')
  return plain
}

/** Packs the picture for paper: the best JPEG that is small enough. */
async function packPrint(pixels: Pixels): Promise<MadePicture> {
  for (let sheet = pixels; ; ) {
    for (const quality of qualities) {
      const bytes = await packJpeg(sheet, quality)
      const { width, height } = sheet
      if (bytes.length <= photoLimits.bytes) {
        return { name: 'print', type: 'image/jpeg', width, height, bytes }
      }
    }
    sheet = await scaled(sheet, Math.floor(Math.max(sheet.width, sheet.height) * smaller))
  }
}

async function packSize(pixels: Pixels, name: PictureName, isRound: boolean) {
  const { width, height } = pixels
  if (!isRound) {
    const bytes = await packJpeg(pixels, qualities[1])
    return { name, type: 'image/jpeg' as const, width, height, bytes }
  }
  const bytes = await openPixels(clearCorners(pixels)).webp({ quality: webpQuality }).toBuffer()
  return { name, type: 'image/webp' as const, width, height, bytes: new Uint8Array(bytes) }
}

/**
 * Packs pixels with their look applied in every size.
 *
 * @param pixels of at most 600 a side
 * @param notify called with the number that is done
 */
export async function packPictures(
  pixels: Pixels,
  { look, isRound }: Choices,
  notify: (done: number) => void,
): Promise<MadePicture[]> {
  notify(0)
  const shown = inLook(pixels, look)
  const pictures: MadePicture[] = []
  for (const [name, side] of sizes) {
    pictures.push(await packSize(await scaled(shown, side), name, isRound))
    notify(pictures.length)
  }
  pictures.push(await packPrint(shown))
  return pictures
}
