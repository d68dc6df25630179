import { photoBox, signatureBox } from '@/lib/pdf/blocks/photo-box'
import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import { readPrintable } from '@/lib/pdf/photo/jpeg'
import { altOf, shownPhoto } from '@/lib/pdf/photo/shown-photo'
import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** A photo for export: bytes, alternative text, and lengths in points. */
export type ExportPhoto = {
  bytes: Uint8Array<ArrayBuffer>
  alt: string
  width: number
  height: number
  /** Corner radius. */
  rounding: number
}

/**
 * Returns a document's photo for export, under the conditions of the PDF: enabled in the design,
 * bytes available, and in a printable format; otherwise null.
 */
export function exportPhoto(document: PaperDocument, files: DocumentFiles): ExportPhoto | null {
  const photo = shownPhoto(document)
  const bytes = photo && files[photo.fileId]
  if (!photo || !bytes || !readPrintable(bytes)) return null
  const { photoSize } = document.design
  const size = photoSize === 'own' ? 'medium' : photoSize
  const { width, height, borderRadius } = photoBox({
    photoSize: size,
    photoShape: photoShapeOf(document.design),
  })
  return {
    bytes,
    alt: altOf(photo, document.content.basics.name),
    width,
    height,
    rounding: borderRadius,
  }
}

/** Returns a signature for export; null if its bytes are missing or not printable. */
export function exportSignature(
  { fileId, alt }: { fileId: string; alt: string },
  files: DocumentFiles,
): ExportPhoto | null {
  const bytes = files[fileId]
  const size = bytes && readPrintable(bytes)
  return size ? { bytes, alt, ...signatureBox(size), rounding: 0 } : null
}
