import { parseDate } from '@/lib/resume/dates/dates'

/** Which of two numbers is the day in 03/04/2026. */
export type DayOrder = 'day' | 'month'

const time =
  /[,T\s]+\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?:\s*(?:Z|UTC|[+-]\d\d:?\d\d))?$/i

/** A day without the time behind it, and with all digits of its year. */
const bare = (text: string) =>
  text
    .trim()
    .replace(time, '')
    .replace(/^(\d{1,2})([-/.])(\d{1,2})\2(\d\d)$/, '$1$2$3$220$4')
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +/i, '')

/**
 * Tells from all days of a file which number comes first where they are written in numbers: one beyond twelve is a
 * day, and a clock with am and pm is read where the month comes first. Null where both orders are possible.
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

/** Returns whether a text is a day whose order of numbers matters. */
export const isUnclearDay = (text: string): boolean => {
  const numbers = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(bare(text))
  return numbers !== null && numbers[1] !== numbers[2] && Number(numbers[1]) <= 12
}

/**
 * Reads a day as trackers and spreadsheets write it.
 *
 * @param language BCP 47 tag, for names of months; English is understood as well
 * @returns `YYYY-MM-DD`, or null where no day stands there
 */
export function readDay(text: string, order: DayOrder | null, language: string): string | null {
  const written = bare(text)
  // The file may be of anybody's making: the language of the interface does not say how it writes numbers.
  if (order === null && isUnclearDay(text)) return null
  const numbers = order && parseDate(written, order === 'day' ? 'en-GB' : 'en-US')
  const day = numbers ?? parseDate(written, 'en') ?? parseDate(written, language)
  return day?.length === 10 ? day : null
}
