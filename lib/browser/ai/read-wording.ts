import { readWordingAnswer } from '@/dist/answers/wording-answers'
import type { WordingResult } from '@/lib/ai/wording/wording-result'

/** Parses checked wordings of a text; undefined if one cannot be offered. */
export function readWording(value: unknown): WordingResult | undefined {
  const answer = readWordingAnswer(value)
  const isKnown = answer?.choices.every(
    ({ verdict }) => verdict === 'pass' || verdict === 'confirm',
  )
  return isKnown ? (answer as WordingResult) : undefined
}
