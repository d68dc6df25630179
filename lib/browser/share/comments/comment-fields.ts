import { shownTexts } from '@/lib/exporters/shown-texts'
import type { FieldAddress } from '@/lib/resume/change/address'
import { type FieldPlace, findPlace } from '@/lib/resume/change/field-place'
import { fieldText } from '@/lib/resume/comments/find-anchor'
import type { PaperDocument } from '@/lib/resume/schema/document'

/** A field that a comment can be about. */
export type CommentField = { address: string; place: FieldPlace; text: string }

/** Words of a field, and their first UTF-16 unit in its text. */
export type Quote = { start: number; quote: string }

/** Lists the fields of a document that have text, in the order of its pages. */
export function commentFields(document: PaperDocument): CommentField[] {
  return [...shownTexts(document).keys()].flatMap((address) => {
    const place = findPlace(document, address as FieldAddress)
    const text = fieldText(document, address)
    return place && text?.trim() ? [{ address, place, text }] : []
  })
}

/** Returns the marked words of a text without the space around them; all of the text where no word is marked. */
export function quoteOf(text: string, start: number, end: number): Quote {
  const marked = text.slice(start, end)
  const quote = marked.trim()
  return quote === '' ? { start: 0, quote: text } : { start: start + marked.indexOf(quote), quote }
}
