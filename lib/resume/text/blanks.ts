import type { PaperDocument } from '../schema/document'
import { type FieldText, fieldsOf } from './text'

/** Range of a plain text, in UTF-16 units. */
export type TextRange = { start: number; end: number }

/** Returns the first blank to fill in (three or more underscores, or two that touch no word); null if there is none. */
export function findBlank(text: string): TextRange | null {
  const found = /_{3,}|(?<![\p{L}\p{N}_])__(?![\p{L}\p{N}_])/u.exec(text)
  return found && { start: found.index, end: found.index + found[0].length }
}

/** Returns the printed texts of a document with a blank, in reading order. Addresses of mail and pages have none. */
export const blanksOf = (document: PaperDocument): FieldText[] =>
  fieldsOf(document).filter(
    ({ address, text, shown }) =>
      shown && !/\/(?:url|email|username)$/.test(address) && findBlank(text) !== null,
  )
