import { foldText } from '@/lib/language/unicode/fold-text'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Answer of the person to whether a line of their CV is what a job demands. */
export type DemandAnswer = {
  /** Words of the demand, folded, so that the answer also applies to later job descriptions with the same demand. */
  demand: string
  /** Text of the line when the question was answered. */
  line: string
  /** Its address then. */
  address: FieldAddress
  isThis: boolean
  /** ISO 8601. */
  at: string
}

/** Maximum answers per CV; the oldest are dropped. */
export const maxAnswers = 2_000

/** Returns the key of a demand or line, independent of case, accents and spaces. */
export const answerKey = (text: string): string => foldText(text).replace(/\s+/gu, ' ').trim()

const isAbout = (words: string) => {
  const key = answerKey(words)
  return ({ demand }: DemandAnswer) => demand === key
}

/** Returns the answers about a demand, newest first. */
export const answersTo = (answers: readonly DemandAnswer[], words: string): DemandAnswer[] =>
  answers.filter(isAbout(words)).toSorted((a, b) => b.at.localeCompare(a.at))

/** Adds an answer, replacing an earlier one about the same line. */
export function withAnswer(
  answers: readonly DemandAnswer[],
  words: string,
  { line, ...rest }: Omit<DemandAnswer, 'demand'>,
): DemandAnswer[] {
  const isSame = isAbout(words)
  const others = answers.filter((one) => !isSame(one) || answerKey(one.line) !== answerKey(line))
  return [...others, { demand: answerKey(words), line, ...rest }].slice(-maxAnswers)
}

/** Removes the answers about a demand, so that it is asked again. */
export const withoutAnswers = (answers: readonly DemandAnswer[], words: string): DemandAnswer[] => {
  const isSame = isAbout(words)
  return answers.filter((one) => !isSame(one))
}
