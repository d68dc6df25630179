import { dateTables } from '@/lib/language/dates'
import { numericOrderOf } from '@/lib/resume/dates/numeric-order'
import type { Token } from './date-tokens'

/** A parsed date; `next` is the token after it. */
export type Part = {
  year: number | null
  month: number | null
  day: number | null
  /** Second year of "2018/19". */
  endYear: number | null
  /** Uncertain or imprecise: a season, a quarter, a two-digit year. */
  loose: boolean
  /** Whether the text says more than the year: a season, a quarter, an ambiguous day and month. */
  vague: boolean
  /** Only four digits. */
  bare: boolean
  /** Year of another calendar, which is not converted. */
  foreign: boolean
  first: number
  next: number
}

/** Tokens and context of a text, shared by the parsers of date parts. */
export type Reading = {
  tokens: readonly Token[]
  folded: string
  /** Primary language tag, or empty. */
  language: string
  /** Whether the dash at an offset is longer than a hyphen. */
  longDash: (at: number) => boolean
}

export const firstYear = 1940
export const lastYear = 2039

export const isYear = (year: number) => year >= firstYear && year <= lastYear

/** Expands a two-digit year: "19" is 2019, "87" is 1987. */
export const yearOfTwoDigits = (two: number) => (two <= lastYear - 2000 ? 2000 + two : 1900 + two)

const maxMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whether a day exists in a month; 29 February only in leap years if the year is known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  const days = month === 2 && year !== null && !isLeapYear(year) ? 28 : maxMonths[month - 1]
  return days !== undefined && day >= 1 && day <= days
}

/** Creates a part in which only the given values are known. */
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

/** Returns whether day or month comes first; null if the language does not decide. */
export function orderOf(language: string): 'day' | 'month' | null {
  const isDayFirst = dateTables[language.split('-')[0] ?? '']?.isDayFirst
  return isDayFirst ? 'day' : numericOrderOf(language)
}

const pad = (value: number) => String(value).padStart(2, '0')

/** Formats a part as `YYYY[-MM[-DD]]`; null without a year. */
export function writePart(part: Part, useEndYear = false): string | null {
  const year = useEndYear ? (part.endYear ?? part.year) : part.year
  if (year === null || part.foreign) return null
  if (part.month === null) return String(year)
  return part.day === null
    ? `${year}-${pad(part.month)}`
    : `${year}-${pad(part.month)}-${pad(part.day)}`
}
