import { contactLabel, isDocumentTitle, isPageNumber } from '../../lexicon/labels'

/** True for a line that says nothing of the person: the title of the document, a page number, a label. */
export const isWithoutContent = (text: string): boolean =>
  isDocumentTitle(text) ||
  isPageNumber(text) ||
  contactLabel(text.replace(/[:：]\s*$/u, '')) !== null
