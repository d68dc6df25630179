import { schoolLevelsIn } from '@/lib/language/shared/school-levels'
import { wordsAndNumbersOf } from './labels/label-grams.mjs'
import { findTerms, longest } from './match-terms'

/** Levels of a degree, from the lowest. */
const ranks: readonly string[] = [
  ...['school', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'],
]

/** Level of a degree by the words of forms, or by those of job ads; null if neither knows it. */
export function degreeLevel(text: string): string | null {
  const named = longest(findTerms(wordsAndNumbersOf(text), 'degrees'))?.key
  return named ?? schoolLevelsIn(text).at(0)?.level.replace('training', 'vocational') ?? null
}

/** Returns how high a degree is, from 1 for a school; 0 if it is not known. */
export const degreeRank = (text: string): number => ranks.indexOf(degreeLevel(text) ?? '') + 1

/** Returns whether most options of a menu are levels of a degree. */
export const isMenuOfDegrees = (options: readonly string[]): boolean =>
  options.filter((option) => degreeLevel(option)).length > options.length / 2

/** Returns whether a text says a level of a degree and no subject or kind of it: "Master's degree". */
export function isPlainDegree(text: string): boolean {
  const words = wordsAndNumbersOf(text)
  const found = findTerms(words, 'degrees')
  return words.length > 0 && found.some(({ from, to }) => from === 0 && to === words.length)
}
