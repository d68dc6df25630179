import { type JudgedOffer, judgeOffered } from '../reader/judge-offered'
import type { CvLine } from '../reader/types'
import type { GroundedChoice } from './ground-choices'
import type { WordingResult } from './wording-result'

/** Offered wording with the verdict on it. */
export type JudgedChoice = { choice: GroundedChoice; judged: JudgedOffer }

/** Returns the verdict on each wording of a text, held against the lines of the CV as it is now. */
export function judgeChoices(
  { choices, before }: Pick<WordingResult, 'choices' | 'before'>,
  lines: readonly CvLine[],
): JudgedChoice[] {
  return choices.map((choice) => {
    const evidence = choice.parts.flatMap((part) => part.evidence)
    const after = choice.parts.map(({ text }) => text).join(' ')
    return { choice, judged: judgeOffered({ ...choice, before, after, evidence }, lines) }
  })
}
