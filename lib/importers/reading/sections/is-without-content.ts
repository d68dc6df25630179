import { contactLabel, isDocumentTitle, isPageNumber } from '../../lexicon/labels'

/** Whether a line has no content: a document title, a page number, a label. */
export const isWithoutContent = (text: string): boolean =>
  isDocumentTitle(text) ||
  isPageNumber(text) ||
  contactLabel(text.replace(/[:：]\s*$/u, '')) !== null
