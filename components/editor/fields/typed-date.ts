import { parseDate } from '@/lib/resume/dates/dates'

/**
 * Returns the value to store for a typed date.
 *
 * @param text content of the field
 * @param language BCP 47 tag of the CV
 * @param mayBeOngoing whether an empty value means "present" here: an end whose start is known. Elsewhere words
 *   such as "now" would be stored as nothing, and be lost (promise 1).
 * @returns `YYYY[-MM[-DD]]` if the text could be parsed, else the text itself
 */
export function storedDate(text: string, language: string, mayBeOngoing: boolean): string {
  const understood = parseDate(text, language, new Date().getFullYear()) ?? text
  return understood === '' && !mayBeOngoing ? text : understood
}
