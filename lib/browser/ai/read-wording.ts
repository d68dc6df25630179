import type { WordingResult } from '@/lib/ai/wording/wording-result'
import { readWordingAnswer } from '../client/answers/wording-answers'

/** Reads other words for a text, as a server has checked them; undefined for what no screen can offer. */
export function readWording(value: unknown): WordingResult | undefined {
  const answer = readWordingAnswer(value)
  const isKnown = answer?.choices.every(
    ({ verdict }) => verdict === 'pass' || verdict === 'confirm',
  )
  return isKnown ? (answer as WordingResult) : undefined
}
