import { parseDate } from '@/lib/resume/dates/dates'

/** Which number comes first in 03/04/2026. */
export type DayOrder = 'day' | 'month'

const time =
  /[,T\s]+\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d\d:?\d\d))?$/i

/** Removes time and weekday, and expands a two-digit year. */
const bare = (text: string) =>
  text
    .trim()
    .replace(time, '')
    .replace(/^(\d{1,2})([-/.])(\d{1,2})\2(\d\d)$/, '$1$2$3$220$4')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +/i, '')

/**
 * Detects the order of day and month from all dates of a file: a number above twelve is a day;
 * am/pm implies month first. Null if both are possible.
 */
export function findDayOrder(texts: readonly string[]): DayOrder | null {
  let isMonth = false
  for (const text of texts) {
    const numbers = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(bare(text))
    if (!numbers) continue
    if (Number(numbers[1]) > 12) return 'day'
    isMonth ||= Number(numbers[2]) > 12 || time.exec(text)?.[1] !== undefined
  }
  return isMonth ? 'month' : null
}

/** Returns whether a date depends on the order of day and month. */
export const isUnclearDay = (text: string): boolean => {
  const numbers = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(bare(text))
  return numbers !== null && numbers[1] !== numbers[2] && Number(numbers[1]) <= 12
}

/**
 * Parses a date as written by trackers and spreadsheets.
 * @param language BCP 47 tag for month names, in addition to English
 * @returns `YYYY-MM-DD`, or null if it is not a date
 */
export function readDay(text: string, order: DayOrder | null, language: string): string | null {
  const written = bare(text)
  // The interface language does not indicate the order, since the file may come from anywhere.
  if (order === null && isUnclearDay(text)) return null
  const numbers = order && parseDate(written, order === 'day' ? 'en-GB' : 'en-US')
  const day = numbers ?? parseDate(written, 'en') ?? parseDate(written, language)
  return day?.length === 10 ? day : null
}
