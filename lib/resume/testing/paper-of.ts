import type { Document, PaperDocument } from '../schema/document'

/** A document as the CV or letter that it is. @throws for an application, which has no paper */
export function paperOf(document: Document): PaperDocument {
  if (document.kind === 'application') throw new Error('An application has no paper')
  return document
}
