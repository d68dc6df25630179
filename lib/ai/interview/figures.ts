import { withPlainDigits } from '@/lib/language/unicode/plain-digits'

const currency = '(?:[$€£¥₹₽₩]|(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|PLN|SEK|NOK|DKK|CZK)(?!\\p{L}))'
const number = "\\p{Nd}+(?:[.,'’\\u00a0\\u202f ]\\p{Nd}{3})*(?:[.,]\\p{Nd}+)?"
const counted = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?:${currency}\\s?)?${number}(?:\\s?[%٪]|\\s?${currency}|\\s[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)?`,
  'gu',
)

/** Returns the value of a number as digits, whatever its separators and script; the first one of a text. */
const digitsOf = (text: string): string =>
  (/\d[\d.,'’\u00a0\u202f ]*/.exec(withPlainDigits(text))?.[0] ?? '')
    .replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .replace(',', '.')
    .replace(/[^\d]+$/, '')

/** Returns the numbers of a text with their sign or the word that they count, as written; no years, and none below two. */
export const numbersIn = (text: string): string[] =>
  [...text.matchAll(counted)]
    .map(([found]) => found)
    .filter((found) => !/^(?:[01]|(?:19|20)\d\d)$/.test(digitsOf(found)))

/** Returns whether a number is a percentage or an amount of money. */
export const isFigure = (found: string): boolean => /[%٪\p{Sc}]/u.test(found)

/** Returns the numbers of a text, with the words that they count, that none of other texts has. */
export function numbersMissing(text: string, others: readonly string[]): string[] {
  const known = new Set(others.flatMap(numbersIn).map(digitsOf))
  return [...new Set(numbersIn(text))].filter((found) => !known.has(digitsOf(found)))
}
