import { monthNamed } from '../cv/month-names'
import { monthsOf, type Stint, stintOf } from '../cv/tenure'
import { isTenureTrue } from '../grounding/cv/tenure'

const two = (month: number) => String(month).padStart(2, '0')

/** Month in a text: `2019-05`, or `05` without a year. */
export type SaidMonth = { month: string; words: string }

const stored = /(?<![\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?!\d)/g
const written = /(?<![\d./])(0?[1-9]|1[0-2])[./]((?:19|20)\d\d)(?!\d)/g
const named = /(\p{L}{3,}\.?)(?:,?\s+(?:de\s+|del\s+)?((?:19|20)\d\d)(?!\d))?/gu

/** Returns the months of a text, in digits or words; a word without a year counts only if it is capitalised. */
export function monthsIn(text: string): SaidMonth[] {
  const digits = [
    ...[...text.matchAll(stored)].map(([words, year, month]) => ({ words, year, month })),
    ...[...text.matchAll(written)].map(([words, month, year]) => ({ words, year, month })),
  ].map(({ words, year, month }) => ({ words, month: `${year}-${two(Number(month))}` }))
  const names = [...text.matchAll(named)].flatMap(({ 0: words, 1: word = '', 2: year }) => {
    const month = monthNamed(word)
    if (month === null) return []
    if (year !== undefined) return [{ words, month: `${year}-${two(month)}` }]
    return /^\p{Lu}/u.test(word) ? [{ words: word, month: two(month) }] : []
  })
  return [...digits, ...names]
}

/** Returns whether a month is among others; without a year, any year matches. */
export const saysMonth = (said: readonly SaidMonth[], { month }: SaidMonth): boolean =>
  said.some((one) => one.month === month || (month.length === 2 && one.month.endsWith(`-${month}`)))

/** Removes the months of dates from a text, so that only their years are numbers. */
export const withoutMonths = (text: string): string =>
  text.replace(stored, '$1').replace(written, '$2')

const range =
  /((?:19|20)\d\d(?:-\d\d)?) to (?:today \(((?:19|20)\d\d-\d\d)\)|((?:19|20)\d\d(?:-\d\d)?))/g

/** Returns the times in the head of an entry ("2019-01 to 2021-12", "2020-03 to today (2026-11)"). */
export const stintsIn = (head: string): Stint[] =>
  [...head.matchAll(range)].flatMap(
    ([, from = '', today, to]) => stintOf(from, to ?? '', today ?? '') ?? [],
  )

const spans =
  /(?<![\p{L}\p{N}.,])([\p{L}\p{N}]+)[\s-](?:and a half )?(years?|yrs?|jahren?|jahre|años?|ans|années|anos?|anni|anno|months?|monaten?|monate|mes(?:es)?|mois|mesi)(?!\p{L})/giu
const limits: readonly (readonly [string, RegExp])[] = [
  ['less', /(?:nearly|almost|just under|fast|knapp|casi|presque|quase|quasi)\s+$/iu],
  ['over', /(?:over|more than|über|mehr als|más de|plus de|mais de|più di|oltre)\s+$/iu],
]

/**
 * Returns the numbers of years or months in a text that the dates of posts confirm; months are counted inclusively.
 *
 * @param readCount value of a number in digits or words
 */
export function tenuresIn(
  text: string,
  stints: readonly Stint[],
  readCount: (word: string) => number | null,
): string[] {
  if (stints.length === 0) return []
  const lengths = [...stints.map((stint) => monthsOf([stint])), monthsOf(stints)]
  return [...text.matchAll(spans)].flatMap(({ 1: word = '', 2: unit = '', index }) => {
    const value = readCount(word)
    if (value === null) return []
    const isMonths = /^(?:mo|mes)/iu.test(unit)
    const limit = limits.find(([, before]) => before.test(text.slice(0, index)))?.[0] ?? 'none'
    const isTrue = (months: number) =>
      isMonths ? Math.abs(months - value) <= 1 : isTenureTrue(value, limit, months)
    return lengths.some(isTrue) ? [word] : []
  })
}
