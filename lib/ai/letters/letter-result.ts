import type { Evidence, Reason } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { GroundSentence } from './ground-letter'
import type { DraftSentence, ReadLetterAnswer } from './read-letter-answer'

/** A sentence that may be taken, or taken once the person says that named words are true. */
export type OfferedSentence = DraftSentence & {
  verdict: 'pass' | 'confirm'
  reasons: Reason[]
  evidence: Evidence[]
  /** Absent where nobody was asked to read it. */
  reading?: Reading
}

/** Sentences that a model wrote for a letter, as far as its CV supports them. None is in the letter yet. */
export type LetterResult = Pick<ReadLetterAnswer, 'dropped'> & {
  sentences: OfferedSentence[]
  /** Number of sentences that were held back, since the CV does not say what they say. */
  held: number
}

/**
 * Holds a model's sentences against the CV (promise 2): what it does not license is not offered at all.
 * A person may write such a sentence themselves; a model may not. A sentence that means one of those is not offered
 * either: behind another one it would mean something else.
 */
export function offerSentences(
  { sentences, dropped }: ReadLetterAnswer,
  ground: GroundSentence,
): LetterResult {
  const offered: OfferedSentence[] = []
  let held = 0
  let leaning = 0
  for (const sentence of sentences) {
    const { leansOn } = sentence
    const { verdict, reasons, evidence } = ground(sentence.text)
    if (verdict === 'block') held++
    else if (leansOn !== null && !offered.some(({ id }) => id === leansOn)) leaning++
    else offered.push({ ...sentence, verdict, reasons, evidence })
  }
  const others = dropped.filter(({ reason }) => reason !== 'leaning')
  const lost =
    leaning + dropped.reduce((sum, one) => sum + (others.includes(one) ? 0 : one.count), 0)
  return {
    sentences: offered,
    held,
    dropped: lost > 0 ? [...others, { reason: 'leaning', count: lost }] : others,
  }
}

/**
 * Returns the reasons that a person is asked about in their own words: a number, name, skill, title, degree or level
 * that the whole CV has not. Other words of theirs are theirs.
 */
export const hardReasons = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ verdict }) => verdict === 'block')
