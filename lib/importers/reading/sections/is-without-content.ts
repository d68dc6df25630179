import { contactLabel, isDocumentTitle, isPageNumber } from '../../lexicon/labels'

/** Whether a line is the mark at the end of a Japanese document. */
export const isEndMark = (text: string): boolean => /^以\s*上$/u.test(text)

/** Whether a line has no content: a document title, a page number, a label, an end mark. */
export const isWithoutContent = (text: string): boolean =>
  isDocumentTitle(text) ||
  isPageNumber(text) ||
  isEndMark(text) ||
  contactLabel(text.replace(/[:：]\s*$/u, '')) !== null
