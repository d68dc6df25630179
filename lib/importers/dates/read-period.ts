import { parseDate } from '@/lib/resume/dates/dates'
import { isDuration } from '../lexicon/labels'
import { findDates } from './find-dates'

/** An end of a period, with its source characters. */
export type PeriodEnd = {
  /** `YYYY[-MM[-DD]]`, empty for an open end; the text itself if it is not a date. */
  text: string
  isDate: boolean
  from: number
  to: number
  /** False if the user should review it. */
  sure: boolean
}

/** Punctuation around a date: "(2019)". */
const emptySigns = /^[\s().,;:|[\]]*$/

const saysNothing = (text: string) =>
  emptySigns.test(text) || isDuration(text.replace(/^[\s()|·,]+|[\s()|·,]+$/g, ''))

/**
 * Parses a date or date range. Text with more information than a date can hold, such as "Fall
 * 2023", "Expected 2027" or "2 years", is kept as typed.
 * @param language BCP 47 tag of the text
 * @returns start and end; no end for a single date or other text
 */
export function readPeriod(
  text: string,
  language: string,
): { start: PeriodEnd; end: PeriodEnd | null } {
  const whole = { from: 0, to: text.length, sure: true }
  const typed = { start: { ...whole, text, isDate: false }, end: null }
  const single = parseDate(text, language)
  if (single) return { start: { ...whole, text: single, isDate: true }, end: null }
  const [hit, ...more] = findDates(text, language)
  if (!hit || hit.start === null || more.length > 0) return typed
  if (!saysNothing(text.slice(0, hit.from)) || !saysNothing(text.slice(hit.to))) return typed
  const isOpen = hit.end === 'present'
  // "WS 2019/20" is a single term.
  if (hit.isStartVague && !hit.endRange && !isOpen) return typed

  const endOf = (date: string, range: readonly [number, number], isVague: boolean): PeriodEnd => {
    const own = text.slice(...range)
    if (isVague) return { text: own, isDate: false, from: range[0], to: range[1], sure: true }
    // "Jan" of "Jan – Mar 2019" has its year at the other end.
    const [from, to] = own.includes(date.slice(2, 4)) ? range : [hit.from, hit.to]
    return { text: date, isDate: true, from, to, sure: !hit.isLoose }
  }
  const start = endOf(hit.start, hit.startRange, hit.isStartVague)
  if (isOpen) return { start, end: endOf('', hit.endRange ?? [hit.from, hit.to], false) }
  if (hit.end === null) return { start, end: null }
  return { start, end: endOf(hit.end, hit.endRange ?? hit.startRange, hit.isEndVague) }
}
