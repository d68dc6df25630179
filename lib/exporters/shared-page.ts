import type { DocumentFiles } from '@/lib/pdf/pdf-types'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { directionOf } from '../language/unicode/direction'
import { exportPhoto } from './export-photo'
import { writeParts, writePhoto } from './html'
import { outlineOf } from './outline'
import { type PaperLook, paperLookOf } from './paper-look'

/** A document as part of a web page: its text in elements with field addresses. */
export type SharedPart = {
  html: string
  /** Language of the document (BCP 47). */
  language: string
  direction: 'ltr' | 'rtl'
  /** Name of the person; empty if not entered. */
  author: string
  look: PaperLook
}

/**
 * Writes a document for a web page with addressable fields: each element with a field's text has
 * the address as `data-address`, and contains nothing else.
 * @param files bytes of the photo and signatures, as far as available
 */
export function writeSharedPart(document: PaperDocument, files: DocumentFiles = {}): SharedPart {
  const outline = outlineOf(document, true, files)
  const photo = exportPhoto(document, files)
  const { language, author } = outline
  return {
    html: `${photo ? writePhoto(photo) : ''}${writeParts(outline)}`,
    language,
    direction: directionOf(language),
    author,
    look: paperLookOf(document.design),
  }
}
