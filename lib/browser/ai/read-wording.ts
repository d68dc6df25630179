import { readWordingAnswer } from '@/dist/answers/wording-answers'
import type { WordingResult, WordingResults } from '@/lib/ai/wording/wording-result'

/** Parses checked wordings of texts, one result for each; undefined if one cannot be offered. */
export function readWording(value: unknown): WordingResult[] | undefined {
  const answer = readWordingAnswer(value)
  const choices = answer && [answer, ...(answer.others ?? [])].flatMap((one) => one.choices)
  const isKnown = choices?.every(({ verdict }) => verdict === 'pass' || verdict === 'confirm')
  if (!isKnown) return undefined
  const { others = [], ...first } = answer as WordingResults
  return [first, ...others]
}
