import type { PaperDocument } from '@/lib/resume/schema/document'
import type { DocumentFiles } from '../pdf-types'
import { cachePicture } from './picture-store'
import { altOf, shownPhoto } from './shown-photo'

/** A photo as templates draw it. */
export type PaperPhoto = {
  /** A name of the engine's own. */
  src: string
  /** Alternative text: a description of the picture, for screen readers. */
  alt: string
}

/**
 * The photo of a document for its template. One whose bytes are not at hand is left out, and the paper
 * closes up: no hole, no frame.
 */
export function paperPhoto(document: PaperDocument, files: DocumentFiles = {}): PaperPhoto | null {
  const photo = shownPhoto(document)
  const bytes = photo && Object.hasOwn(files, photo.fileId) ? files[photo.fileId] : undefined
  if (!photo || !(bytes instanceof Uint8Array)) return null
  const src = cachePicture(photo.fileId, bytes)
  return src === null ? null : { src, alt: altOf(photo, document.content.basics.name) }
}
