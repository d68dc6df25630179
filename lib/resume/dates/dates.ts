import { withPlainDigits } from '@/lib/language/unicode/plain-digits'
import { languageTableOf } from '../labels/language-tables'
import { newestLook } from '../look'
import { numericOrderOf } from './numeric-order'

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Formats `YYYY[-MM[-DD]]`; `null` for a date that does not exist. */
function writeDate(year: string, month?: number, day?: number): string | null {
  if (!/^[12]\d{3}$/.test(year)) return null
  if (month === undefined) return year
  const days = daysInMonth[month - 1]
  if (days === undefined) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  if (day === undefined) return `${year}-${pad(month)}`
  const longest = month === 2 && isLeapYear(Number(year)) ? 29 : days
  return day >= 1 && day <= longest ? `${year}-${pad(month)}-${pad(day)}` : null
}

/** Years ahead for which two digits stand: a course that ends then. */
const yearsAhead = 5

/**
 * Returns the year that two digits stand for: of this century up to a few years from now, else of the last; empty where
 * it is not known when now is.
 */
function yearOfTwo(digits: string, thisYear: number | null): string {
  if (thisYear === null) return ''
  const year = 2000 + Number(digits)
  return String(year <= thisYear + yearsAhead ? year : year - 100)
}

/** Accents, hamza and nukta, which are often omitted; marks of other scripts are vowels. */
const accents = /[\u0300-\u036f\u064b-\u0655\u093c]/g

/** Folds text for comparison: lower case, without accents, full stops and repeated spaces. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Returns the month for a name in a language, or for its unambiguous prefix. */
function monthIn(word: string, language: string): number | null {
  const { more, ...names } = languageTableOf(language, newestLook).months
  const lists = Object.values(names).map((list) => list.map(fold))
  for (const names of lists) {
    const at = names.indexOf(word)
    if (at >= 0) return at + 1
  }
  const named = Object.entries(more).find(([name]) => fold(name) === word)
  if (named) return named[1]
  if (word.length < 3) return null
  const begun = new Set(
    lists.flatMap((names) => names.flatMap((n, i) => (n.startsWith(word) ? [i + 1] : []))),
  )
  return begun.size === 1 ? (begun.values().next().value ?? null) : null
}

/** The CV's language first, then English. */
function monthNamed(word: string, language: string): number | null {
  return monthIn(word, language) ?? monthIn(word, 'en')
}

function parseThreeNumbers(
  first: number,
  second: number,
  year: string,
  order: 'day' | 'month' | null,
) {
  const dayFirst = writeDate(year, second, first)
  const monthFirst = writeDate(year, first, second)
  if (dayFirst === monthFirst || !monthFirst) return dayFirst
  if (!dayFirst) return monthFirst
  // Ambiguous: only the language may decide, never a guess.
  return order === 'day' ? dayFirst : order === 'month' ? monthFirst : null
}

function parseNumbers(text: string, language: string, thisYear: number | null): string | null {
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))
  const yearFirst =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text) ??
    /^(\d{4})년(?: ?(\d{1,2})월(?: ?(\d{1,2})일)?)?$/.exec(text) ??
    /^(\d{4})-(\d\d)-(\d\d)T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?$/i.exec(text)
  if (yearFirst) return writeDate(yearFirst[1] ?? '', number(yearFirst[2]), number(yearFirst[3]))
  const inVietnamese = /^(?:(\d{1,2}) )?(?:tháng|thg) (\d{1,2})(?:,| năm)? (\d{4})$/i.exec(text)
  if (inVietnamese) {
    return writeDate(inVietnamese[3] ?? '', number(inVietnamese[2]), number(inVietnamese[1]))
  }
  const monthYear = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (monthYear) return writeDate(monthYear[2] ?? '', number(monthYear[1]))
  // Between other signs it may be a range, or a day.
  const shortYear = /^(\d{1,2})[/.](\d{2})$/.exec(text)
  if (shortYear) return writeDate(yearOfTwo(shortYear[2] ?? '', thisYear), number(shortYear[1]))
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text)
  if (!three) return null
  const order = numericOrderOf(language)
  // Numbers separated by full stops are day first in all languages.
  const decided = three[2] === '.' ? 'day' : order
  return parseThreeNumbers(Number(three[1]), Number(three[3]), three[4] ?? '', decided)
}

function parseNamed(text: string, language: string, thisYear: number | null): string | null {
  const words = fold(text)
    .replaceAll('/', ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== 'de' && word !== 'del' && word !== 'of')
    .map((word) => word.replace(/^'(?=\d{2}$)/, ''))
  const numbers = words.filter((word) => /^\d/.test(word))
  // An abbreviation may contain full stops (Thai).
  const name = words.filter((word) => !/^\d/.test(word)).join(' ')
  if (name === '') return null
  const month = monthNamed(name, language)
  const short = /^\d{2}$/.exec(words.at(-1) ?? '')
  // "19 Sept" is a day.
  if (month !== null && numbers.length === 1 && short)
    return writeDate(yearOfTwo(short[0], thisYear), month)
  const year = numbers.filter((word) => /^\d{4}$/.test(word))
  const day = numbers.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|º|ª)?$/.exec(word)?.[1] ?? [])
  if (month === null || year.length !== 1 || year.length + day.length !== numbers.length)
    return null
  if (day.length > 1) return null
  return writeDate(year[0] ?? '', month, day[0] === undefined ? undefined : Number(day[0]))
}

function isOngoing(text: string, language: string): boolean {
  const { labels, ongoing } = languageTableOf(language, newestLook)
  return [labels.present, ...ongoing].some((word) => fold(word) === fold(text))
}

/**
 * Parses a date as typed: "Mar 2021", "03/2021", "2021-03", "12 March 2021", "12.03.2021", "2021",
 * "present", and with a year of now "Mar 21", "03/21". Never guesses: 03/04/2021 is parsed only if the language defines the order.
 * @param text as typed
 * @param language BCP 47 tag of the CV, in addition to English
 * @param thisYear from which two digits are read as a year; without it they are not
 * @returns `YYYY[-MM[-DD]]`; `''` for blank text and "present" (valid for end dates only); `null`
 * if not parsed, so that the typed text is kept
 */
export function parseDate(
  text: string,
  language: string,
  thisYear: number | null = null,
): string | null {
  const trimmed = withPlainDigits(text.trim())
  if (trimmed === '') return ''
  if (trimmed.length > 60) return null
  if (isOngoing(trimmed, language) || isOngoing(trimmed, 'en')) return ''
  return (
    parseNumbers(trimmed.replace(/\s*([-/.])\s*/g, '$1'), language, thisYear) ??
    parseNamed(trimmed, language, thisYear)
  )
}

/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and exists. */
export function isCanonicalDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)
  if (!match) return false
  const [, year = '', month, day] = match
  const written = writeDate(
    year,
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
  return written === text
}

/**
 * Compares two stored dates at their common precision: 2021 and 2021-03 are equal. Negative, zero
 * or positive; `null` if either is not canonical.
 */
export function compareDates(a: string, b: string): number | null {
  if (!isCanonicalDate(a) || !isCanonicalDate(b)) return null
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}
