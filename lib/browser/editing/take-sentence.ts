import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { literal, plainText } from '@/lib/resume/text/rich-text'
import { attest } from './attest'
import { bulletAddress, concatRich } from './bullets'
import { focusAt, type LimitedEdit } from './edit'
import { withContent } from './locate'

/** A sentence that somebody else wrote and the person takes over. */
export type TakenSentence = {
  /** Plain. */
  text: string
  /** It begins a paragraph, unless the last one is still empty. */
  beginsParagraph: boolean
  /** The text that it has to stand right behind, since it means it; null: it goes to the end. */
  behind: string | null
  /** ISO 8601, when the person has said that it is true; null where the CV says it. */
  confirmedAt: string | null
}

/** Returns the paragraph that ends with a text. */
const endsWith = ({ content }: LetterDocument, text: string) =>
  content.paragraphs.find((one) => plainText(one.text).trimEnd().endsWith(text))

/** True where a sentence that means another one can stand right behind it. */
export const canStandBehind = (letter: LetterDocument, text: string): boolean =>
  endsWith(letter, text) !== undefined

/**
 * Puts a sentence at the end of a letter, or right behind the one that it means; nothing that stands there is changed.
 * What the person said of it is noted with it. Null when the letter is full, or that sentence ends no paragraph.
 */
export function takeSentence(
  letter: LetterDocument,
  { text, beginsParagraph, behind, confirmedAt }: TakenSentence,
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  const { paragraphs } = letter.content
  const last = behind === null ? paragraphs.at(-1) : endsWith(letter, behind)
  const isEmpty = last !== undefined && last.text.trim() === ''
  const joined = last && !isEmpty ? concatRich(last.text, literal(` ${text}`)) : literal(text)
  const goesOn =
    last !== undefined &&
    (isEmpty || behind !== null || !beginsParagraph) &&
    joined.length <= limits.paragraph
  if (!goesOn && behind !== null) return null
  if (!goesOn && paragraphs.length >= limits.bullets) return null
  const target = goesOn ? last : { id: ids.node(), text: '' }
  const filled = { ...target, text: goesOn ? joined : literal(text) }
  const written = withContent<LetterDocument>(letter, {
    paragraphs: goesOn
      ? paragraphs.map((one) => (one.id === filled.id ? filled : one))
      : [...paragraphs, filled],
  })
  const focus = focusAt(bulletAddress(filled.id))
  if (confirmedAt === null) return { document: written, focus }
  const place = fieldAddress(filled.id, 'text')
  const noted = attest(written, { text, place, at: confirmedAt })
  return noted && { document: noted.document, focus }
}

/** Puts several sentences into a letter as one operation, and so one step of undo. */
export function takeSentences(
  letter: LetterDocument,
  sentences: readonly TakenSentence[],
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  let edit: LimitedEdit<LetterDocument> = { document: letter, focus: null }
  for (const sentence of sentences) edit = edit && takeSentence(edit.document, sentence, ids)
  return edit
}
