import { shownTexts } from '@/lib/exporters/shown-texts'
import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, findPlace } from '@/lib/resume/change/field-place'
import { fieldText } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { wholeWords } from '../whole-words'

/** Field that a comment can be about. */
export type CommentField = { address: string; place: FieldPlace; text: string }

/** Quoted text of a field, with its UTF-16 offset. */
export type Quote = { start: number; quote: string }

/** Returns the fields of a document with text, in printed order. */
export function commentFields(document: PaperDocument): CommentField[] {
  return [...shownTexts(document).keys()].flatMap((address) => {
    const place = findPlace(document, address as FieldAddress)
    const text = fieldText(document, address)
    return place && text?.trim() ? [{ address, place, text }] : []
  })
}

/** Returns the selected words, widened to whole ones; the whole text if no word is selected. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const range = wholeWords(text, start, end)
  if (range.start === range.end) return { start: 0, quote: text }
  return { start: range.start, quote: text.slice(range.start, range.end) }
}
