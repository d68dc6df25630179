import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { hardReasons } from '@/lib/ai/letters/letter-result'

/** Whether a sentence has a hard fact that its CV has not, and the person has not said that it is true. */
export const isOpenQuestion = ({ reasons, isConfirmed }: SentenceEvidence) =>
  !isConfirmed && hardReasons(reasons).length > 0

/** Whether a sentence is in a language without tables, so that it could not be checked. */
export const isUnchecked = ({ reasons, isConfirmed }: SentenceEvidence) =>
  !isConfirmed && reasons.some(({ kind }) => kind === 'language' || kind === 'length')
