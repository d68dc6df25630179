import { sniff } from '@/lib/pdf/photo/sniff'
import { photoLimits } from '@/lib/resume/resume-limits'
import { createSheet } from './canvas'
import type { Size } from './crop'

/** A picture that a photo can be cut from: a JPEG of at most 2,000 pixels a side, upright. */
export type OpenedPicture = Size & { bytes: Uint8Array<ArrayBuffer> }

export type PictureErrorCode =
  /** More bytes than any camera's file. */
  | 'too-large'
  /** More pixels than a phone could hold in memory. */
  | 'too-many-pixels'
  /** A drawing, which may hold programs and addresses. */
  | 'svg'
  /** A format of Apple's that this browser does not read. */
  | 'heic'
  /** Broken, or no picture at all. */
  | 'unreadable'

export type PictureResult =
  | { ok: true; picture: OpenedPicture }
  | { ok: false; code: PictureErrorCode }

/** Bytes of a file, and pixels of a picture (four bytes each while it is decoded). */
const maximumBytes = 40_000_000
const maximumPixels = 64_000_000

/** Quality of the picture that photos are cut from: it is packed twice. */
const sourceQuality = 0.9

const failed = (code: PictureErrorCode): PictureResult => ({ ok: false, code })

/**
 * Reads a file that somebody chose. Its bytes are not trusted: what it is and how large it would be in
 * memory is read from its header first, the browser decodes it (beside the page where it can), and only
 * pixels go on. A photo that was taken lying stands upright; of a moving picture the first frame is
 * taken; place, time and camera are gone.
 */
export async function openPicture(file: Blob): Promise<PictureResult> {
  if (file.size > maximumBytes) return failed('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { kind, size } = sniff(bytes)
  if (kind === null) return failed('unreadable')
  if (kind === 'svg') return failed('svg')
  if (size && size.width * size.height > maximumPixels) return failed('too-many-pixels')
  try {
    // Named by its bytes, so that no other reader of the browser takes it.
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
