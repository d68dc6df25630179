import { sniff } from '@/lib/pdf/photo/sniff'
import { photoLimits } from '@/lib/resume/resume-limits'
import { createSheet } from './canvas'
import type { Size } from './crop'

/** Picture for cropping: a JPEG of at most 2,000 pixels a side, upright. */
export type OpenedPicture = Size & { bytes: Uint8Array<ArrayBuffer> }

export type PictureErrorCode =
  /** More bytes than any camera file. */
  | 'too-large'
  /** More pixels than a phone could decode. */
  | 'too-many-pixels'
  /** SVG, which may contain scripts and URLs. */
  | 'svg'
  /** HEIC, which this browser cannot decode. */
  | 'heic'
  /** Corrupt, or not a picture. */
  | 'unreadable'

export type PictureResult =
  | { ok: true; picture: OpenedPicture }
  | { ok: false; code: PictureErrorCode }

/** Maximum bytes of a file, and pixels of a picture (four bytes each while decoded). */
const maximumBytes = 40_000_000
const maximumPixels = 64_000_000

/** JPEG quality of the source picture, which is encoded twice. */
const sourceQuality = 0.9

const failed = (code: PictureErrorCode): PictureResult => ({ ok: false, code })

/**
 * Opens a file chosen by the person. Its bytes are not trusted: type and size are read from its header first, the
 * browser decodes it (in a worker if possible), and only pixels are kept. The EXIF rotation is applied; of an animation
 * the first frame is used; location, time and camera are dropped.
 */
export async function openPicture(file: Blob): Promise<PictureResult> {
  if (file.size > maximumBytes) return failed('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { kind, size } = sniff(bytes)
  if (kind === null) return failed('unreadable')
  if (kind === 'svg') return failed('svg')
  if (size && size.width * size.height > maximumPixels) return failed('too-many-pixels')
  try {
    // Typed by its content, so that no other decoder of the browser handles it.
    const blob = new Blob([bytes], { type: `image/${kind}` })
    const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' })
    try {
      return { ok: true, picture: await pack(bitmap) }
    } finally {
      bitmap.close()
    }
  } catch {
    return failed(kind === 'heic' || kind === 'avif' ? 'heic' : 'unreadable')
  }
}

async function pack(bitmap: ImageBitmap): Promise<OpenedPicture> {
  const scale = Math.min(1, photoLimits.sourceSide / Math.max(bitmap.width, bitmap.height))
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const sheet = createSheet({ width, height })
  sheet.context.drawImage(bitmap, 0, 0, width, height)
  return { width, height, bytes: await sheet.toJpeg(sourceQuality) }
}
