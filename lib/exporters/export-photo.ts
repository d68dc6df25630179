import { photoBox } from '@/lib/pdf/blocks/photo-box'
import { readPrintable } from '@/lib/pdf/photo/jpeg'
import { altOf, shownPhoto } from '@/lib/pdf/photo/shown-photo'
import { photoShapeOf } from '@/lib/pdf/templates/photo-shape'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** A photo as a file shows it: bytes, words for people who listen, and lengths in points. */
export type ExportPhoto = {
  bytes: Uint8Array<ArrayBuffer>
  alt: string
  width: number
  height: number
  /** Of its corners. */
  rounding: number
}

/**
 * The photo of a document for a file, under the same conditions as on paper: the design shows it, its
 * bytes are at hand, and they are such as may be printed.
 */
export function exportPhoto(
  document: PaperDocument,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): ExportPhoto | null {
  const photo = shownPhoto(document)
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
