import type { Document, PaperDocument } from '../schema/document'

/**
 * Returns a document as a CV or letter.
 * @throws for an application
 */
export function paperOf(document: Document): PaperDocument {
  if (document.kind === 'application') throw new Error('An application has no paper')
  return document
}
