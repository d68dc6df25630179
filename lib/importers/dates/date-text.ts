import { memoise } from '../lexicon/memoise'
import { findDates } from './find-dates'

const yearAndMonth = /(?:19|20)\d\d(?:-\d\d)*/

/** Returns the comparable part of a date's text: "Spring 2019" compares as 2019. */
export const comparableDate = (text: string): string => yearAndMonth.exec(text)?.[0] ?? text

/** Whether a text is a date or range and little else. */
export const isDateText: (text: string) => boolean = memoise(isMostlyDate)

function isMostlyDate(text: string): boolean {
  const hits = findDates(text)
  const covered = hits.reduce((sum, { from, to }) => sum + to - from, 0)
  return hits.length > 0 && covered >= 0.6 * text.trim().length
}
