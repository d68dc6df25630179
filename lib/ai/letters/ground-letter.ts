import type { FieldAddress } from '@/lib/resume/address'
import { fieldAddress } from '@/lib/resume/address'
import { plainText } from '@/lib/resume/rich-text'
import type { LetterDocument } from '@/lib/resume/schema/document'
import type { Grounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding } from '../grounding/types'
import { splitSentences } from './split-sentences'

/** A sentence of a letter with what the CV says to it. */
export type SentenceEvidence = Grounding & {
  /** The paragraph that it stands in. */
  address: FieldAddress
  text: string
  /** The person said of these very words that they are true. */
  isConfirmed: boolean
}

/** Two ways of writing the same sentence: space and the sign at its end say nothing. */
export const sentenceKey = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+$/, '')

/** What is asked of each sentence; the answers of sentences that have not changed may be remembered. */
export type GroundSentence = (text: string) => Grounding

/**
 * The check of one sentence against a CV. The posting licenses only what a sentence wants, never what it
 * claims.
 */
export const createSentenceCheck =
  (grounds: Grounds, posting: string): GroundSentence =>
  (text) =>
    groundEdit(
      { kind: 'letter-sentence', entry: null, before: '', after: text, advert: posting },
      grounds,
    )

/**
 * Every sentence of a letter's paragraphs with its evidence. Salutation, subject and closing claim nothing.
 * A person's own words stay as they are whatever comes out: this only says what the CV does not show.
 *
 * @param attested what the person confirmed, in the letter or in the CV
 */
export function groundLetter(
  { content }: LetterDocument,
  ground: GroundSentence,
  attested: readonly { text: string }[],
): SentenceEvidence[] {
  const confirmed = new Set(attested.map(({ text }) => sentenceKey(text)))
  return content.paragraphs.flatMap(({ id, text: stored }) =>
    splitSentences(plainText(stored)).map(({ text }) => ({
      ...ground(text),
      address: fieldAddress(id, 'text'),
      text,
      isConfirmed: confirmed.has(sentenceKey(text)),
    })),
  )
}
