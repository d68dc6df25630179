import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { hardReasons } from '@/lib/ai/letters/letter-result'

/** Returns whether a sentence has an unconfirmed hard fact that its CV lacks. */
export const isOpenQuestion = ({ reasons, isConfirmed }: SentenceEvidence) =>
  !isConfirmed && hardReasons(reasons).length > 0

/** Returns whether a sentence could not be checked, for lack of language tables. */
export const isUnchecked = ({ reasons, isConfirmed }: SentenceEvidence) =>
  !isConfirmed && reasons.some(({ kind }) => kind === 'language' || kind === 'length')
