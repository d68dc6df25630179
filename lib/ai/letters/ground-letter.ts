import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { LetterPosting } from '@/lib/resume/create-letter'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Grounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding } from '../grounding/types'
import { type AdNames, adNamesOf } from './ad-names'
import { openApplicationReader } from './read-application'
import { splitSentences } from './split-sentences'

/** Sentence of a letter with its evidence in the CV. */
export type SentenceEvidence = Grounding & {
  /** Paragraph that contains it. */
  address: FieldAddress
  text: string
  /** Whether the person confirmed exactly this text. */
  isConfirmed: boolean
}

/** Returns the key of a sentence, ignoring space and final punctuation. */
export const sentenceKey = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+$/, '')

/** Checks one sentence; results for unchanged sentences may be cached. */
export type GroundSentence = (text: string) => Grounding

/**
 * Creates the check of one sentence against a CV. The posting licenses what a sentence asks for, never what it claims;
 * its job title, employer and places are licensed in "I apply for …".
 *
 * @param names what an application may name; those of the posting if left out
 */
export function createSentenceCheck(
  grounds: Grounds,
  posting: LetterPosting,
  names: AdNames = adNamesOf(posting),
): GroundSentence {
  const readApplication = openApplicationReader(names)
  return (text) => {
    const after = readApplication(text) ?? text
    if (after === '') return { verdict: 'pass', reasons: [], evidence: [] }
    return groundEdit(
      { kind: 'letter-sentence', entry: null, before: '', after, advert: posting.text },
      grounds,
    )
  }
}

/**
 * Returns every sentence of a letter's paragraphs with its evidence. Salutation, subject and closing claim nothing.
 * Never changes the letter: reports only what the CV does not show.
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
