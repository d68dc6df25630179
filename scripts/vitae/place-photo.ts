import { firstCrop, ratios } from '@/lib/browser/storage/photo/crop'
import { packWithin } from '@/lib/browser/storage/photo/print-photo'

import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { readPrintable, withoutMetadata } from '@/lib/pdf/photo/jpeg'
import { sniff } from '@/lib/pdf/photo/sniff'
import { decodeDataUrl } from '@/lib/resume/data-url'
import { photoLimits } from '@/lib/resume/resume-limits'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { PhotoCrop } from '@/lib/resume/schema/photo'
import { sha256Of } from '@/lib/server/sha256-of'

type Bytes = Uint8Array<ArrayBuffer>

/** A document with the bytes of its photo, or why it has none. */
export type PlacedPhoto =
  | { ok: true; document: ResumeDocument; files: DocumentFiles }
  | { ok: false; reason: string }

/** Pixels of a picture that is decoded. */
const maxPixels = 50_000_000

const failed = (reason: string): PlacedPhoto => ({ ok: false, reason })

function withPhoto(document: ResumeDocument, bytes: Bytes, crop: PhotoCrop): PlacedPhoto {
  const fileId = sha256Of(bytes)
  const look = { greyscale: false, brightness: 1, contrast: 1 }
  const photo = { fileId, sourceId: '', alt: '', crop, look }
  const content = { ...document.content, photo }
  return { ok: true, document: { ...document, content }, files: { [fileId]: bytes } }
}

/** Cuts a picture as the app does with one that it opens, and packs it as a JPEG; null where it cannot be decoded. */
async function cutPicture(
  canvas: typeof import('@napi-rs/canvas'),
  bytes: Bytes,
): Promise<{ jpeg: Bytes; crop: PhotoCrop } | null> {
  const picture = await canvas.loadImage(bytes).catch(() => null)
  if (!picture || picture.width === 0 || picture.height === 0) return null
  const crop = firstCrop(picture, ratios.upright)
  const [across, down] = [crop.width * picture.width, crop.height * picture.height]
  const scale = Math.min(1, photoLimits.side / Math.max(across, down))
  const [width, height] = [across * scale, down * scale].map((side) =>
    Math.max(1, Math.round(side)),
  )
  const sheet = canvas.createCanvas(width ?? 1, height ?? 1)
  const context = sheet.getContext('2d')
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, sheet.width, sheet.height)
  const [left, top] = [crop.x * picture.width, crop.y * picture.height]
  context.drawImage(picture, left, top, across, down, 0, 0, sheet.width, sheet.height)
  const toJpeg = async (quality: number) =>
    new Uint8Array(await sheet.encode('jpeg', Math.round(100 * quality)))
  const packed = await packWithin({ toJpeg }, photoLimits.bytes)
  const jpeg = packed && withoutMetadata(packed)
  return jpeg && readPrintable(jpeg) ? { jpeg, crop } : null
}

/**
 * Places the picture inside a file as the photo of its document: ours as it was printed, any other cut upright as the
 * app does. Fetches nothing.
 *
 * @param image data URL (RFC 2397)
 */
export async function placePhoto(document: ResumeDocument, image: string): Promise<PlacedPhoto> {
  const bytes = decodeDataUrl(image)
  if (!bytes) return failed('its data URL is damaged')
  const named = document.content.photo?.fileId
  if (named !== undefined && named === sha256Of(bytes) && readPrintable(bytes)) {
    return { ok: true, document, files: { [named]: bytes } }
  }
  const { kind, size } = sniff(bytes)
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') {
    return failed('it is no JPEG, PNG or WebP')
  }
  if (!size || size.width * size.height > maxPixels) return failed('it is too large')
  const canvas = await import('@napi-rs/canvas').catch(() => null)
  if (!canvas) return failed('the package @napi-rs/canvas is not installed beside this command')
  const cut = await cutPicture(canvas, bytes)
  return cut ? withPhoto(document, cut.jpeg, cut.crop) : failed('it is damaged')
}
