import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Answer of the person to whether a line of their CV is what a job demands. */
export type DemandAnswer = {
  /** Words of the demand, folded: the next job description that asks for the same is answered by it. */
  demand: string
  /** The line that was shown, as it stood in the CV then. */
  line: string
  /** Where it stood. */
  address: FieldAddress
  isThis: boolean
  /** ISO 8601. */
  at: string
}

/** More answers than this about one CV are too old to be kept. */
export const maxAnswers = 2_000

/** Returns text by which the same demand or line is known again, whatever its case, accents and spaces. */
export const answerKey = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim()

const isAbout = (words: string) => {
  const key = answerKey(words)
  return ({ demand }: DemandAnswer) => demand === key
}

/** Returns the answers about a demand, the newest first. */
export const answersTo = (answers: readonly DemandAnswer[], words: string): DemandAnswer[] =>
  answers.filter(isAbout(words)).toSorted((a, b) => b.at.localeCompare(a.at))

/** Returns the answers with another one, in place of an earlier one about the same line. */
export function withAnswer(
  answers: readonly DemandAnswer[],
  words: string,
  { line, ...rest }: Omit<DemandAnswer, 'demand'>,
): DemandAnswer[] {
  const isSame = isAbout(words)
  const others = answers.filter((one) => !isSame(one) || answerKey(one.line) !== answerKey(line))
  return [...others, { demand: answerKey(words), line, ...rest }].slice(-maxAnswers)
}

/** Returns the answers without those about a demand, so that it is asked again. */
export const withoutAnswers = (answers: readonly DemandAnswer[], words: string): DemandAnswer[] => {
  const isSame = isAbout(words)
  return answers.filter((one) => !isSame(one))
}
