import type { Evidence, Reason } from '../grounding/types'
import type { AskedQuestion } from '../questions/read-question'
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
  /** Sentence of the job ad that it rests on; absent where it rests on the CV, and in letters. */
  ad?: string
}

/** Sentence that the CV does not support, with the words at fault. */
export type BlockedSentence = Pick<DraftSentence, 'id' | 'paragraph' | 'text'> & {
  reasons: Reason[]
}

/** Sentences that a model wrote for a letter and that the CV supports. None is in the letter yet. */
export type LetterResult = Pick<ReadLetterAnswer, 'dropped'> & {
  sentences: OfferedSentence[]
  /** Number of sentences that the CV does not support. */
  held: number
  /** Those sentences, which cannot be inserted. Absent in results that predate them. */
  blocked?: BlockedSentence[]
  /** Questions whose answers would make the letter strong. */
  questions?: AskedQuestion[]
}

/** Sentences that answer a question of an employer's form, each with what it rests on. */
export type FormAnswerResult = LetterResult & { question: string }

/**
 * Grounds a model's sentences in the CV (promise 2) and sets the unsupported ones apart. A sentence that refers to one of
 * those is dropped, since after another sentence it would mean something else. A person may write such sentences;
 * a model may not.
 */
export function offerSentences(
  { sentences, dropped }: ReadLetterAnswer,
  ground: GroundSentence,
): LetterResult {
  const offered: OfferedSentence[] = []
  const blocked: BlockedSentence[] = []
  let leaning = 0
  for (const sentence of sentences) {
    const { id, paragraph, text, leansOn } = sentence
    const { verdict, reasons, evidence } = ground(text)
    if (verdict === 'block') blocked.push({ id, paragraph, text, reasons: hardReasons(reasons) })
    else if (leansOn !== null && !offered.some((one) => one.id === leansOn)) leaning++
    else offered.push({ ...sentence, verdict, reasons, evidence })
  }
  const others = dropped.filter(({ reason }) => reason !== 'leaning')
  const lost =
    leaning + dropped.reduce((sum, one) => sum + (others.includes(one) ? 0 : one.count), 0)
  return {
    sentences: offered,
    held: blocked.length,
    blocked,
    dropped: lost > 0 ? [...others, { reason: 'leaning', count: lost }] : others,
  }
}

/**
 * Returns the reasons to ask about the person's own text: a number, name, skill, title, degree or level that the whole
 * CV lacks. Their other words are not questioned.
 */
export const hardReasons = (reasons: readonly Reason[]): Reason[] =>
  reasons.filter(({ verdict }) => verdict === 'block')
