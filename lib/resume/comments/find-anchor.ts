import type { FieldAddress } from '../change/address'
import { findPlace, readableText } from '../change/field-place'
import { readField } from '../change/field-values'
import type { Document } from '../schema/document'

/** Anchor of a comment: a quoted range of a field. */
export type CommentAnchor = {
  /** Field address by the id of its entry or line, so that moving does not break it. */
  address: string
  /** Range in UTF-16 units of the field's plain text; `end` is exclusive. */
  start: number
  end: number
  /** Text in that range. Empty only if the field was empty. */
  quote: string
  /** Version of the document that was commented on. */
  version: number
}

/** A range of a text, in UTF-16 units. */
export type TextRange = { start: number; end: number }

/** Returns the plain text of a field; null if there is no such field, or it is not text. */
export function fieldText(document: Document, address: string): string | null {
  const field = address as FieldAddress
  const place = findPlace(document, field)
  const value = place ? readField(document, field) : undefined
  return place && value !== undefined ? readableText(value, place.kind) : null
}

/** Returns the occurrence of a quote nearest to `start`; null if there is none. */
export function findNearest(text: string, quote: string, start: number): TextRange | null {
  if (quote === '') return text === '' ? { start: 0, end: 0 } : null
  const after = text.indexOf(quote, start)
  const before = text.lastIndexOf(quote, start)
  const isBefore = after < 0 || (before >= 0 && start - before < after - start)
  const at = isBefore ? before : after
  return at < 0 ? null : { start: at, end: at + quote.length }
}

/**
 * Finds the range of a comment in the current document.
 * @returns range in the field's plain text, or `changed` if the field or quote no longer exists
 */
export function findAnchor(anchor: CommentAnchor, document: Document): TextRange | 'changed' {
  const text = fieldText(document, anchor.address)
  const range = text === null ? null : findNearest(text, anchor.quote, anchor.start)
  return range ?? 'changed'
}

/**
 * Returns whether an applied suggestion was reverted, as by undo: compares the nearest occurrences
 * of quote and suggestion, the longer one at equal distance. If neither is found, the text was
 * changed otherwise.
 */
export function isUndone(anchor: CommentAnchor, suggestion: string, document: Document): boolean {
  const text = fieldText(document, anchor.address) ?? ''
  const quoted = findNearest(text, anchor.quote, anchor.start)
  const suggested = findNearest(text, suggestion, anchor.start)
  if (!quoted || !suggested) return quoted !== null
  const farther = Math.abs(suggested.start - anchor.start) - Math.abs(quoted.start - anchor.start)
  return farther > 0 || (farther === 0 && anchor.quote.length > suggestion.length)
}
