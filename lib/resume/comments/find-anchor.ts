import type { FieldAddress } from '../change/address'
import { findPlace, readableText } from '../change/field-place'
import { readField } from '../change/field-values'
import type { Document } from '../schema/document'

/** Place of a comment: words of one field, as they were when somebody marked them. */
export type CommentAnchor = {
  /** Names the field by the id of its entry or line, so that it is found wherever that has moved. */
  address: string
  /** In UTF-16 units of the field's plain text; `end` is behind the last of them. */
  start: number
  end: number
  /** Words at that place. Empty only for a field that was empty. */
  quote: string
  /** Version of the document that was read. */
  version: number
}

/** A stretch of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number }

/** Returns the plain text of a field; null where the document has no such field, or it holds no text. */
export function fieldText(document: Document, address: string): string | null {
  const field = address as FieldAddress
  const place = findPlace(document, field)
  const value = place ? readField(document, field) : undefined
  return place && value !== undefined ? readableText(value, place.kind) : null
}

/** Finds words in a text; of several occurrences the one nearest to where they were. Null where they are not there. */
export function findNearest(text: string, quote: string, start: number): TextRange | null {
  if (quote === '') return text === '' ? { start: 0, end: 0 } : null
  const after = text.indexOf(quote, start)
  const before = text.lastIndexOf(quote, start)
  const isBefore = after < 0 || (before >= 0 && start - before < after - start)
  const at = isBefore ? before : after
  return at < 0 ? null : { start: at, end: at + quote.length }
}

/**
 * Finds the words that a comment is about in a document as it is now.
 *
 * @returns where they stand in the plain text of their field, or `changed`: the field is gone or has other words
 */
export function findAnchor(anchor: CommentAnchor, document: Document): TextRange | 'changed' {
  const text = fieldText(document, anchor.address)
  const range = text === null ? null : findNearest(text, anchor.quote, anchor.start)
  return range ?? 'changed'
}

/**
 * Returns whether words that were replaced by suggested ones stand in the document again, as after undo. Of both the
 * nearest to the place of the comment count, at equal distances the longer ones. Where neither are found, the words were
 * changed since.
 */
export function isUndone(anchor: CommentAnchor, suggestion: string, document: Document): boolean {
  const text = fieldText(document, anchor.address) ?? ''
  const quoted = findNearest(text, anchor.quote, anchor.start)
  const suggested = findNearest(text, suggestion, anchor.start)
  if (!quoted || !suggested) return quoted !== null
  const farther = Math.abs(suggested.start - anchor.start) - Math.abs(quoted.start - anchor.start)
  return farther > 0 || (farther === 0 && anchor.quote.length > suggestion.length)
}
