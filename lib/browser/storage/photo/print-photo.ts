import { applyLook } from '@/lib/pdf/photo/look'
import { photoLimits } from '@/lib/resume/resume-limits'
import type { PhotoCrop, PhotoLook } from '@/lib/resume/schema/photo'
import { createSheet, type Sheet } from './canvas'
import type { OpenedPicture } from './open-picture'

/** JPEG qualities tried in turn, then again on a smaller canvas. */
const qualities = [0.9, 0.82, 0.74, 0.66, 0.58, 0.5, 0.4] as const
const smaller = 0.8

/** Returns the best JPEG of a canvas within the byte limit; null if there is none. */
export async function packWithin(
  sheet: Pick<Sheet, 'toJpeg'>,
  bytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const quality of qualities) {
    const jpeg = await sheet.toJpeg(quality)
    if (jpeg.length <= bytes) return jpeg
  }
  return null
}

/**
 * Creates the printed picture: the crop with its look, at most 600 pixels and 150 kB, without metadata. The source
 * stays unchanged for later edits.
 *
 * @throws if the browser cannot decode or encode it
 */
export async function printPhoto(
  picture: OpenedPicture,
  crop: PhotoCrop,
  look: PhotoLook,
): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(new Blob([picture.bytes], { type: 'image/jpeg' }))
  try {
    const [left, top] = [crop.x * bitmap.width, crop.y * bitmap.height]
    const [across, down] = [crop.width * bitmap.width, crop.height * bitmap.height]
    let scale = Math.min(1, photoLimits.side / Math.max(across, down))
    for (;;) {
      const width = Math.max(1, Math.min(photoLimits.side, Math.round(across * scale)))
      const height = Math.max(1, Math.min(photoLimits.side, Math.round(down * scale)))
      const sheet = createSheet({ width, height })
      sheet.context.drawImage(bitmap, left, top, across, down, 0, 0, width, height)
      const pixels = sheet.context.getImageData(0, 0, width, height)
      applyLook(pixels.data, look)
      sheet.context.putImageData(pixels, 0, 0)
      const jpeg = await packWithin(sheet, photoLimits.bytes)
      if (jpeg) return jpeg
      scale *= smaller
    }
  } finally {
    bitmap.close()
  }
}
