import { numericOrderOf } from '@/lib/resume/dates/numeric-order'
import type { Token } from './date-tokens'

/** One date as it stands in a text; `next` is the token behind it. */
export type Part = {
  year: number | null
  month: number | null
  day: number | null
  /** The second year of "2018/19". */
  endYear: number | null
  /** A season, a quarter, two digits: less than sure, or less precise than what stands there. */
  loose: boolean
  /** Its characters say more than its year: a season, a quarter, two numbers of which either may be the day. */
  vague: boolean
  /** Nothing but four digits. */
  bare: boolean
  /** Years of another calendar, which nobody converts unasked. */
  foreign: boolean
  first: number
  next: number
}

/** Tokens and facts of a text that the readers of date parts share. */
export type Reading = {
  tokens: readonly Token[]
  folded: string
  /** Primary language tag, or empty. */
  language: string
  /** The offsets at which a dash was longer than a hyphen. */
  longDash: (at: number) => boolean
}

export const firstYear = 1940
export const lastYear = 2039

export const isYear = (year: number) => year >= firstYear && year <= lastYear

/** "19" is 2019, "87" is 1987. */
export const yearOfTwoDigits = (two: number) => (two <= lastYear - 2000 ? 2000 + two : 1900 + two)

const maxMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** True for a day that the month has (29 February in leap years alone, where the year is known). */
export function isDay(year: number | null, month: number, day: number): boolean {
  const days = month === 2 && year !== null && !isLeapYear(year) ? 28 : maxMonths[month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** A part with nothing known but what is given. */
export function makePart(first: number, next: number, known: Partial<Part>): Part {
  const nothing = { year: null, month: null, day: null, endYear: null }
  return {
    ...nothing,
    loose: false,
    vague: false,
    bare: false,
    foreign: false,
    first,
    next,
    ...known,
  }
}

/** Languages that the editor leaves open and that write the day first all the same. */
const alsoDayFirst = new Set(['sv', 'da', 'no'])

/** Returns which of two numbers is the day; null where the language does not decide. */
export function orderOf(language: string): 'day' | 'month' | null {
  const isDayFirst = alsoDayFirst.has(language.split('-')[0] ?? '')
  return isDayFirst ? 'day' : numericOrderOf(language)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** `YYYY[-MM[-DD]]`, or null where no year is known. */
export function writePart(part: Part, useEndYear = false): string | null {
  const year = useEndYear ? (part.endYear ?? part.year) : part.year
  if (year === null || part.foreign) return null
  if (part.month === null) return String(year)
  return part.day === null
    ? `${year}-${pad(part.month)}`
    : `${year}-${pad(part.month)}-${pad(part.day)}`
}
