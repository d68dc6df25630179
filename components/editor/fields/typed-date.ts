import { parseDate } from '@/lib/resume/dates'

/**
 * What is stored for a date as it was typed.
 *
 * @param text what stands in the field
 * @param language BCP 47 tag of the CV
 * @param mayBeOngoing whether nothing stored means "present" here: an end whose start is known.
 *   Anywhere else words such as "now" would be stored as nothing, and be lost (promise 1).
 * @returns `YYYY[-MM[-DD]]` when understood, else the words themselves
 */
export function storedDate(text: string, language: string, mayBeOngoing: boolean): string {
  const understood = parseDate(text, language) ?? text
  return understood === '' && !mayBeOngoing ? text : understood
}
