import { type FieldAddress, fieldAddress } from '@/lib/resume/change/address'
import type { LetterPosting } from '@/lib/resume/create-letter'
import type { LetterDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Grounds } from '../grounding/cv/grounds'
import { groundEdit } from '../grounding/ground-edit'
import type { Grounding, ReasonKind } from '../grounding/types'
import { type AdNames, adNamesOf } from './ad-names'
import { openApplicationReader } from './read-application'
import { openEmployerReader } from './said-of-employer'
import { splitSentences } from './split-sentences'

/** Sentence of a letter with its evidence in the CV. */
export type SentenceEvidence = SentenceGrounding & {
  /** Paragraph that contains it. */
  address: FieldAddress
  text: string
  /** Whether the person confirmed exactly this text. */
  isConfirmed: boolean
}

/** Evidence of one sentence. */
export type SentenceGrounding = Grounding & {
  /** Whether it says something of the employer, and nothing of the writer. */
  isOfEmployer?: true
  /** Whether it has a number or name that its ad has and its CV lacks. */
  isFromAd?: true
}

/** Returns the key of a sentence, ignoring space and final punctuation. */
export const sentenceKey = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]+$/, '')

/**
 * Checks one sentence; results for unchanged sentences may be cached.
 *
 * @param isWhyThem whether it stands in the paragraph about the employer
 */
export type GroundSentence = (text: string, isWhyThem?: boolean) => SentenceGrounding

/** Facts that a sentence about the employer may have from the ad. */
const adFacts: ReadonlySet<ReasonKind> = new Set(['number', 'unit', 'period', 'name', 'skill'])

/**
 * Creates the check of one sentence against a CV. The posting licenses what a sentence asks for, never what it claims;
 * its job title, employer and places are licensed in "I apply for …". In the paragraph about the employer, a sentence
 * about the employer may have the posting's numbers and names, word for word: "You move 900 crates a day".
 *
 * @param names what an application may name; those of the posting if left out
 */
export function createSentenceCheck(
  grounds: Grounds,
  posting: LetterPosting,
  names: AdNames = adNamesOf(posting),
): GroundSentence {
  const readApplication = openApplicationReader(names)
  const readEmployer = openEmployerReader(names)
  const ofAd = posting.text.split('\n').flatMap((line) => splitSentences(line))
  const attested = [...grounds.attested, ...ofAd.map(({ text }) => ({ text, place: '' }))]
  const groundsWithAd = { ...grounds, attested }
  const check = (after: string, by: Grounds) =>
    groundEdit(
      { kind: 'letter-sentence', entry: null, before: '', after, advert: posting.text },
      by,
    )
  return (text, isWhyThem = false) => {
    const after = readApplication(text) ?? text
    if (after === '') return { verdict: 'pass', reasons: [], evidence: [] }
    const found = check(after, grounds)
    const employer = after === text ? readEmployer(text) : null
    if (!employer) return found
    const isBlocked = found.reasons.some(({ verdict }) => verdict === 'block')
    if (!isWhyThem || !isBlocked) return { ...found, isOfEmployer: true }
    const withAd = check(text, groundsWithAd).reasons.filter(({ verdict }) => verdict === 'block')
    const reasons = found.reasons.filter(
      ({ kind, verdict, words }) =>
        verdict !== 'block' ||
        !adFacts.has(kind) ||
        !employer.isFromAd(words) ||
        withAd.some((other) => other.words === words),
    )
    const isStillBlocked = reasons.some(({ verdict }) => verdict === 'block')
    const verdict = isStillBlocked ? 'block' : reasons.length > 0 ? 'confirm' : 'pass'
    const isFromAd = reasons.length < found.reasons.length
    return { ...found, verdict, reasons, isOfEmployer: true, ...(isFromAd && { isFromAd }) }
  }
}

/**
 * Returns every sentence of a letter's paragraphs with its evidence. Salutation, subject and closing claim nothing.
 * Never changes the letter: reports only what the CV does not show. The first paragraph is the one about the employer.
 *
 * @param attested what the person confirmed, in the letter or in the CV
 */
export function groundLetter(
  { content }: LetterDocument,
  ground: GroundSentence,
  attested: readonly { text: string }[],
): SentenceEvidence[] {
  const confirmed = new Set(attested.map(({ text }) => sentenceKey(text)))
  return content.paragraphs.flatMap(({ id, text: stored }, at) =>
    splitSentences(plainText(stored)).map(({ text }) => ({
      ...ground(text, at === 0),
      address: fieldAddress(id, 'text'),
      text,
      isConfirmed: confirmed.has(sentenceKey(text)),
    })),
  )
}
