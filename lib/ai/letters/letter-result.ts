import type { Evidence, Reason } from '../grounding/types'
import type { Reading } from '../reader/types'
import type { GroundSentence } from './ground-letter'
import type { DraftSentence, ReadLetterAnswer } from './read-letter-answer'

/** Sentence that may be inserted, or inserted after the person confirms named words. */
export type OfferedSentence = DraftSentence & {
  verdict: 'pass' | 'confirm'
  reasons: Reason[]
  evidence: Evidence[]
  /** Absent if no reader was asked. */
  reading?: Reading
}

/** Sentences that a model wrote for a letter and that the CV supports. None is in the letter yet. */
export type LetterResult = Pick<ReadLetterAnswer, 'dropped'> & {
  sentences: OfferedSentence[]
  /** Number of sentences that the CV does not support. */
  held: number
}

/**
 * Grounds a model's sentences in the CV (promise 2) and drops the unsupported ones. A sentence that refers to a dropped
 * one is dropped as well, since after another sentence it would mean something else. A person may write such sentences;
 * a model may not.
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
 * Returns the reasons to ask about the person's own text: a number, name, skill, title, degree or level that the whole
 * CV lacks. Their other words are not questioned.
 */
export const hardReasons = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ verdict }) => verdict === 'block')
