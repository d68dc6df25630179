import type { ResumeContent } from '@/lib/resume/schema/content'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { closingKey } from '@/lib/resume/sections'
import type { DocumentFiles } from '../pdf-types'
import { cachePicture } from './picture-store'
import { altOf, shownPhoto } from './shown-photo'

/** Photo as drawn by templates. */
export type PaperPhoto = {
  /** Key in the engine. */
  src: string
  /** Alternative text: a description of the picture, for screen readers. */
  alt: string
}

/** Returns the photo of a document for its template. If its bytes are missing it is omitted, without leaving a gap. */
export function paperPhoto(document: PaperDocument, files: DocumentFiles = {}): PaperPhoto | null {
  const photo = shownPhoto(document)
  const bytes = photo && Object.hasOwn(files, photo.fileId) ? files[photo.fileId] : undefined
  if (!photo || !(bytes instanceof Uint8Array)) return null
  const src = cachePicture(photo.fileId, bytes)
  return src === null ? null : { src, alt: altOf(photo, document.content.basics.name) }
}

/** Returns the content of a CV without signatures whose bytes are missing or not printable. */
export function withSignatures(content: ResumeContent, files: DocumentFiles = {}): ResumeContent {
  const isThere = (id: string) => {
    const bytes = Object.hasOwn(files, id) ? files[id] : undefined
    return bytes instanceof Uint8Array && cachePicture(id, bytes) !== null
  }
  if (!content.custom?.some(({ id }) => id === closingKey)) return content
  const custom = content.custom.map((section) => ({
    ...section,
    entries: section.entries.map((entry) =>
      entry.signature && !isThere(entry.signature.fileId) ? { ...entry, signature: null } : entry,
    ),
  }))
  return { ...content, custom }
}
