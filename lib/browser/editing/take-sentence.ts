import { splitSentences } from '@/lib/ai/letters/split-sentences'
import { withoutRanges } from '@/lib/ai/letters/struck'
import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import { readField, writeField } from '@/lib/resume/change/field-values'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { attest } from './attest'
import { bulletAddress, concatRich } from './bullets'
import { focusAt, type LimitedEdit, unchanged } from './edit'
import { withContent } from './locate'

/** Sentence written by a model that the person accepts. */
export type TakenSentence = {
  /** Plain. */
  text: string
  /** Sentence that it directly follows; null: it begins a paragraph, the first empty one if there is any. */
  behind: string | null
  /** ISO 8601 time of the person's confirmation; null if the CV supports it. */
  confirmedAt: string | null
}

/** Returns the paragraph that ends with a text. */
const endsWith = ({ content }: LetterDocument, text: string) =>
  content.paragraphs.find((one) => plainText(one.text).trimEnd().endsWith(text))

/** Returns whether a sentence can be placed directly behind another one. */
export const canStandBehind = (letter: LetterDocument, text: string): boolean =>
  endsWith(letter, text) !== undefined

/**
 * Inserts a sentence directly behind another one, or as a paragraph; existing text is unchanged. A confirmation is
 * recorded with it. Null if the letter or the paragraph is full, or the other sentence does not end a paragraph.
 */
export function takeSentence(
  letter: LetterDocument,
  { text, behind, confirmedAt }: TakenSentence,
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  const { paragraphs } = letter.content
  const found =
    behind === null ? paragraphs.find((one) => one.text.trim() === '') : endsWith(letter, behind)
  if (!found && (behind !== null || paragraphs.length >= limits.bullets)) return null
  const target = found ?? { id: ids.node(), text: '' }
  const filled = {
    ...target,
    text: behind === null ? literal(text) : concatRich(target.text, literal(` ${text}`)),
  }
  if (filled.text.length > limits.paragraph) return null
  const written = withContent<LetterDocument>(letter, {
    paragraphs: found
      ? paragraphs.map((one) => (one.id === filled.id ? filled : one))
      : [...paragraphs, filled],
  })
  const focus = focusAt(bulletAddress(filled.id))
  if (confirmedAt === null) return { document: written, focus }
  const place = fieldAddress(filled.id, 'text')
  const noted = attest(written, { text, place, at: confirmedAt })
  return noted && { document: noted.document, focus }
}

/** Removes a sentence from a paragraph, with the caret where it stood. No change where it does not stand. */
export function takeOutSentence(
  letter: LetterDocument,
  address: FieldAddress,
  text: string,
): LimitedEdit<LetterDocument> {
  const stored = readField(letter, address)
  if (typeof stored !== 'string') return unchanged(letter)
  const found = splitSentences(plainText(stored)).find((one) => one.text === text)
  if (!found) return unchanged(letter)
  const range = { start: found.start, end: found.start + text.length }
  const next = withoutRanges(stored, [range])
  const focus = focusAt(address, Math.min(range.start, plainText(next).length))
  return { document: writeField(letter, address, next), focus }
}

/** Inserts several sentences as one operation and one undo step. */
export function takeSentences(
  letter: LetterDocument,
  sentences: readonly TakenSentence[],
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  let edit: LimitedEdit<LetterDocument> = { document: letter, focus: null }
  for (const sentence of sentences) edit = edit && takeSentence(edit.document, sentence, ids)
  return edit
}
