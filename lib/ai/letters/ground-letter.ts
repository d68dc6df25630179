import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { LetterPosting } from '@/lib/resume/create-letter'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Grounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding } from '../grounding/types'
import { splitSentences } from './split-sentences'
import { appliesOnly, openApplicationReader } from './what-is-applied-for'

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

/** Check of one sentence; the results for sentences that have not changed may be cached. */
export type GroundSentence = (text: string) => Grounding

/**
 * Creates the check of one sentence against a CV. The posting licenses only what a sentence wants, never what
 * it claims; its job title and employer are what is applied for.
 */
export function createSentenceCheck(grounds: Grounds, posting: LetterPosting): GroundSentence {
  const readApplication = openApplicationReader(posting)
  return (text) => {
    const rest = readApplication(text)
    if (rest !== null && appliesOnly(rest)) return { verdict: 'pass', reasons: [], evidence: [] }
    return groundEdit(
      {
        kind: 'letter-sentence',
        entry: null,
        before: '',
        after: rest ?? text,
        // What is said beside the application is said of the person.
        advert: rest === null ? posting.text : '',
      },
      grounds,
    )
  }
}

/**
 * Every sentence of a letter's paragraphs with its evidence. Salutation, subject and closing claim nothing.
 * A person's own words are never changed by the result: this only says what the CV does not show.
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
