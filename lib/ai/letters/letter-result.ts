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
 * A person may write such a sentence themselves; a model may not.
 */
export function offerSentences(
  { sentences, dropped }: ReadLetterAnswer,
  ground: GroundSentence,
): LetterResult {
  const offered = sentences.flatMap((sentence): OfferedSentence[] => {
    const { verdict, reasons, evidence } = ground(sentence.text)
    return verdict === 'block' ? [] : [{ ...sentence, verdict, reasons, evidence }]
  })
  return { sentences: offered, held: sentences.length - offered.length, dropped }
}
