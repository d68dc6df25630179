import { fieldAddress } from '@/lib/resume/change/address'
import type { IdGenerator } from '@/lib/resume/ids'
import { limits } from '@/lib/resume/resume-limits'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { literal } from '@/lib/resume/text/rich-text'
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
  /** ISO 8601, when the person has said that it is true; null where the CV says it. */
  confirmedAt: string | null
}

/**
 * Puts a sentence at the end of a letter; nothing that stands there is changed. What the person said of it is
 * noted with it. Null when the letter is full.
 */
export function takeSentence(
  letter: LetterDocument,
  { text, beginsParagraph, confirmedAt }: TakenSentence,
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  const { paragraphs } = letter.content
  const last = paragraphs.at(-1)
  const isEmpty = last !== undefined && last.text.trim() === ''
  const joined = last && !isEmpty ? concatRich(last.text, literal(` ${text}`)) : literal(text)
  const goesOn =
    last !== undefined && (isEmpty || !beginsParagraph) && joined.length <= limits.paragraph
  if (!goesOn && paragraphs.length >= limits.bullets) return null
  const target = goesOn ? last : { id: ids.node(), text: '' }
  const filled = { ...target, text: goesOn ? joined : literal(text) }
  const kept = goesOn ? paragraphs.slice(0, -1) : paragraphs
  const written = withContent<LetterDocument>(letter, { paragraphs: [...kept, filled] })
  const focus = focusAt(bulletAddress(filled.id))
  if (confirmedAt === null) return { document: written, focus }
  const place = fieldAddress(filled.id, 'text')
  const noted = attest(written, { text, place, at: confirmedAt })
  return noted && { document: noted.document, focus }
}

/** Puts several sentences at the end of a letter as one operation, and so one step of undo. */
export function takeSentences(
  letter: LetterDocument,
  sentences: readonly TakenSentence[],
  ids: IdGenerator,
): LimitedEdit<LetterDocument> {
  let edit: LimitedEdit<LetterDocument> = { document: letter, focus: null }
  for (const sentence of sentences) edit = edit && takeSentence(edit.document, sentence, ids)
  return edit
}
