import { memoise } from '../lexicon/memoise'
import { findDates } from './find-dates'

/** Whether a text is a date or range and little else. */
export const isDateText: (text: string) => boolean = memoise(isMostlyDate)

function isMostlyDate(text: string): boolean {
  const hits = findDates(text)
  const covered = hits.reduce((sum, { from, to }) => sum + to - from, 0)
  return hits.length > 0 && covered >= 0.6 * text.trim().length
}
