import type { PaperDocument } from '@/lib/resume/schema/document'
import { directionOf } from '../language/unicode/direction'
import { exportPhoto } from './export-photo'
import { writeParts, writePhoto } from './html'
import { outlineOf } from './outline'
import { type PaperLook, paperLookOf } from './paper-look'

/** A document as a part of a page: the words of its paper, in elements with the addresses of their fields. */
export type SharedPart = {
  html: string
  /** BCP 47 tag of the document. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Name of the person; empty when no name was typed. */
  author: string
  look: PaperLook
}

/**
 * Writes a document for a page on which its fields are told apart: each element with the text of one field has its
 * address as `data-address`, and no other text than the field's.
 *
 * @param picture the bytes of its photo, where they are at hand
 */
export function writeSharedPart(
  document: PaperDocument,
  picture?: Uint8Array<ArrayBuffer>,
): SharedPart {
  const outline = outlineOf(document, true)
  const photo = exportPhoto(document, picture)
  const { language, author } = outline
  return {
    html: `${photo ? writePhoto(photo) : ''}${writeParts(outline)}`,
    language,
    direction: directionOf(language),
    author,
    look: paperLookOf(document.design),
  }
}
