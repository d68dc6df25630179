import type { Syllables } from './choose-breaks'

const number = /^[(£$€]?\d[\d.,:/]*[%k]?$/
/** Start of what a number counts, and of a number after a preposition. */
const counted = /^[\p{Ll}\d%£$€]/u
const preposition = /^(?:a|at|by|in|of|to)$/i
const startOfNumber = /^[£$€]?\d/
/** Maximum characters of a word that stays with its number. */
const maxUnitLength = 12

/** Returns a word of several syllables, as far as its length matters. */
function wordAt(syllables: Syllables, from: number): string {
  let word = ''
  for (let i = from; i < syllables.length && word.length <= 2 * maxUnitLength; i += 1) {
    const join = syllables.joins?.get(i)
    if (i > from && (join === undefined || join === 'free')) break
    word += syllables[i]
  }
  return word
}

/** Number in the digits of any script, also a range or a minimum. */
const anyNumber = /^[(£$€+~]?\p{Nd}[\p{Nd}.,:/'’٫٬–-]*[%٪k+]?$/u
const year = /^(?:19|20)\d\d$/
const capital = /^\p{Lu}/u
const anyCounted = /^[\p{L}\p{Nd}%٪£$€]/u
const trailing = /[\p{P}]+$/u
/** Maximum letters of a noun that stays with its number; German has longer ones than English. */
const maxNounLength = 14

/** Returns whether a number stays with a word of any script; a capital after a year begins a sentence. */
function isCounted(before: string, after: string): boolean {
  if (!anyNumber.test(before) || !anyCounted.test(after)) return false
  if (capital.test(after) && year.test(before)) return false
  return after.replace(trailing, '').length <= maxNounLength
}

/**
 * Returns whether a break would separate a number from what it counts, such as "24 minutes" or "1 in 4" (called before
 * the glue by the bundle script).
 *
 * @param typeset whether the rule `typeset` holds (look.ts): nouns with a capital and those of every script count
 * @public read by the bundle script
 */
export function partsNumber(syllables: Syllables, index: number, typeset = false): boolean {
  let next = index
  while (syllables[next]?.trim() === '') next += 1
  const before = syllables[index - 1] ?? ''
  const after = syllables.joins ? wordAt(syllables, next) : (syllables[next] ?? '')
  if (typeset && isCounted(before, after)) return true
  if (number.test(before)) return counted.test(after) && after.length <= maxUnitLength
  return preposition.test(before) && startOfNumber.test(after)
}
