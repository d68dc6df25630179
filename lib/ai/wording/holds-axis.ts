import { hasNumber } from '../checks/line-facts'
import type { WordingAxis } from './ways'

const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}'’-]*|\p{N}[\p{N}.,]*/gu) ?? []

/** Words among which a result has to begin. */
const openingWords = 6

const opening = (text: string, count: number) => wordsIn(text).slice(0, count).join(' ')

/** Returns true if a text begins with its number; without one, if it begins with another word than before. */
function isResultFirst(before: string, after: string): boolean {
  if (hasNumber(before) || hasNumber(after)) return hasNumber(opening(after, openingWords))
  return opening(after, 1).toLowerCase() !== opening(before, 1).toLowerCase()
}

const lettersOf = (words: readonly string[]) => words.map((word) => word.length)
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

/** Returns true if the words of a text are no longer than before: on average, and each new one than the longest. */
function isPlainer(before: string, after: string): boolean {
  const [old, fresh] = [wordsIn(before), wordsIn(after)]
  const known = new Set(old.map((word) => word.toLowerCase()))
  const longest = Math.max(0, ...lettersOf(old))
  const added = fresh.filter((word) => !known.has(word.toLowerCase()))
  return (
    fresh.length <= old.length &&
    mean(lettersOf(fresh)) <= mean(lettersOf(old)) &&
    added.every((word) => word.length <= longest)
  )
}

/** Returns true if a profile begins with a title that the person has. */
function isRoleFirst(after: string, titles: readonly string[]): boolean {
  const begin = opening(after, openingWords).toLowerCase()
  const said = new Set(begin.split(' '))
  return titles.some((title) => {
    const [first] = wordsIn(title.toLowerCase()).filter((word) => word.length > 3)
    return first !== undefined && said.has(first)
  })
}

/** A choice with the text that it replaces. */
export type AxisCase = {
  /** Empty for a newly written profile. */
  before: string
  after: string
  /** The other choices: a new profile is the shorter one of them. */
  others: readonly string[]
  /** Titles of the person. */
  titles: readonly string[]
}

/** Returns true unless code finds that a choice is not what its axis says. */
export function holdsAxis(axis: WordingAxis, { before, after, others, titles }: AxisCase): boolean {
  const count = wordsIn(after).length
  const isNew = before === ''
  if (axis === 'shorter' && isNew) return others.every((one) => count < wordsIn(one).length)
  if (axis === 'shorter') return count < wordsIn(before).length
  if (axis === 'result-first') return isResultFirst(before, after)
  return axis === 'plainer' ? isPlainer(before, after) : isRoleFirst(after, titles)
}
