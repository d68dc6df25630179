import { firstCrop, ratios } from '@/lib/browser/storage/photo/crop'
import { packWithin } from '@/lib/browser/storage/photo/print-photo'

import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { readPrintable, withoutMetadata } from '@/lib/pdf/photo/jpeg'
import { sniff } from '@/lib/pdf/photo/sniff'
import { decodeDataUrl } from '@/lib/resume/data-url'
import { signatureIds } from '@/lib/resume/picture-ids'
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

type Cut = { jpeg: Bytes; crop: PhotoCrop }

/** Cuts a picture as the app does with one that it opens, and packs it as a JPEG; null where it cannot be decoded. */
async function cutPicture(
  canvas: typeof import('@napi-rs/canvas'),
  bytes: Bytes,
  cropOf: (size: { width: number; height: number }) => PhotoCrop,
): Promise<Cut | null> {
  const picture = await canvas.loadImage(bytes).catch(() => null)
  if (!picture || picture.width === 0 || picture.height === 0) return null
  const crop = cropOf(picture)
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
  const cut = await openPicture(bytes, (picture) => firstCrop(picture, ratios.upright))
  return typeof cut === 'string' ? failed(cut) : withPhoto(document, cut.jpeg, cut.crop)
}

/** Decodes a picture and packs a part of it as a JPEG; else says why not. */
async function openPicture(
  bytes: Bytes,
  cropOf: Parameters<typeof cutPicture>[2],
): Promise<Cut | string> {
  const { kind, size } = sniff(bytes)
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return 'it is no JPEG, PNG or WebP'
  if (!size || size.width * size.height > maxPixels) return 'it is too large'
  const canvas = await import('@napi-rs/canvas').catch(() => null)
  if (!canvas) return 'the package @napi-rs/canvas is not installed beside this command'
  return (await cutPicture(canvas, bytes, cropOf)) ?? 'it is damaged'
}

const whole: PhotoCrop = { x: 0, y: 0, width: 1, height: 1 }

/**
 * Packs the signatures of a document as photos are: what a scanner or a drawing program wrote is no file that is
 * printed as it is. Says of each that cannot be why not; then it is not printed.
 *
 * @param files by the ids that the document names
 */
export async function placeSignatures(
  document: ResumeDocument,
  files: DocumentFiles,
): Promise<{ document: ResumeDocument; files: DocumentFiles; reasons: string[] }> {
  const placed: Record<string, Bytes> = { ...files }
  const renamed = new Map<string, string>()
  const reasons: string[] = []
  for (const id of signatureIds(document)) {
    const bytes = files[id]
    if (!bytes || readPrintable(bytes)) continue
    const cut = await openPicture(bytes, () => whole)
    if (typeof cut === 'string') {
      reasons.push(cut)
      continue
    }
    const packed = sha256Of(cut.jpeg)
    placed[packed] = cut.jpeg
    renamed.set(id, packed)
  }
  if (renamed.size === 0) return { document, files, reasons }
  const custom = document.content.custom.map((section) => ({
    ...section,
    entries: section.entries.map((entry) => {
      const packed = renamed.get(entry.signature?.fileId ?? '')
      return packed === undefined
        ? entry
        : { ...entry, signature: { ...entry.signature, fileId: packed } }
    }),
  }))
  return {
    document: { ...document, content: { ...document.content, custom } },
    files: placed,
    reasons,
  }
}
