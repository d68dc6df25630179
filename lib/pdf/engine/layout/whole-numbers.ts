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
const anyCounted = /^[\p{L}\p{Nd}\p{So}\p{Sc}%٪]/u
const trailing = /[\p{P}]+$/u
/** Maximum letters of a noun that stays with its number; German has longer ones than English. */
const maxNounLength = 14

/** Returns whether a number stays with a word of any script; a capital after a year begins a sentence. */
function isCounted(before: string, after: string): boolean {
  if (!anyNumber.test(before) || !anyCounted.test(after)) return false
  if (capital.test(after) && year.test(before)) return false
  return after.replace(trailing, '').length <= maxNounLength
}

/** Abbreviation of a body that names standards, or of several. */
const body = /^\(?\p{Lu}{2,6}(?:\/\p{Lu}{2,6})*$/u
const startOfFigure = /^\d/
/** An initial or several, or a title before a name. */
const initial = /^[(“"„«]?(?:\p{Lu}\.)+(?:-\p{Lu}\.)*$/u
const title = /^[(“"„«]?(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Sra|Dra|Mme|Mlle|Hr|Fr|Ing)\.?$/
/** Words of one letter, which begin a line rather than end one. */
const single = /^[“"„«(]?[AaI]$/
const ratio = /^(?:in|of)$/i

/** Returns whether two words belong together: a standard's name, a person's, or a word of one letter with the next. */
function isTied(before: string, after: string, afterNext: string): boolean {
  if (after === '' || after.replace(trailing, '').length > maxNounLength) return false
  if (single.test(before)) return anyCounted.test(after)
  if ((initial.test(before) || title.test(before)) && capital.test(after)) return true
  return (
    body.test(before) &&
    (startOfFigure.test(after) || (body.test(after) && startOfFigure.test(afterNext)))
  )
}

/** Returns the index of the next word behind an index. */
function wordBehind(syllables: Syllables, index: number): number {
  let next = index
  while (next < syllables.length && syllables[next]?.trim() === '') next += 1
  return next
}

/** Returns the index of the white space behind a word of several syllables. */
function spaceBehind(syllables: Syllables, index: number): number {
  let next = index
  while (next < syllables.length && syllables[next]?.trim() !== '') next += 1
  return next
}

/** Returns whether a break would separate a number from its unit, or words that belong together. */
function partsPair(syllables: Syllables, index: number): boolean {
  const at = wordBehind(syllables, index)
  const before = syllables[index - 1] ?? ''
  const after = wordAt(syllables, at)
  const afterNext = wordAt(syllables, wordBehind(syllables, spaceBehind(syllables, at)))
  if (isCounted(before, after) || isTied(before, after, afterNext)) return true
  const isRatio = ratio.test(before) && anyNumber.test(syllables[index - 3] ?? '')
  return isRatio && startOfNumber.test(after)
}

/**
 * Returns whether a break would separate a number from what it counts, such as "24 minutes" or "1 in 4" (called before
 * the glue by the bundle script).
 *
 * @param typeset whether the rule `typeset` holds (look.ts): nouns with a capital and those of every script count, names
 *   stay whole, and a number stays with its unit alone
 * @public read by the bundle script
 */
export function partsNumber(syllables: Syllables, index: number, typeset = false): boolean {
  if (typeset) return partsPair(syllables, index)
  const next = wordBehind(syllables, index)
  const before = syllables[index - 1] ?? ''
  const after = syllables.joins ? wordAt(syllables, next) : (syllables[next] ?? '')
  if (number.test(before)) return counted.test(after) && after.length <= maxUnitLength
  return preposition.test(before) && startOfNumber.test(after)
}
