import type { LabelTable } from '@/lib/language/kinds/labels'
import type { Look } from '../look'
import type { DateStyle } from '../schema/design'
import { languageTableOf } from './language-tables'

type DateParts = { year: string; month: number | null; day: number | null }

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Parses `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` for anything else. */
function readParts(stored: string): DateParts | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(stored)
  if (!match?.[1]) return null
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null && (day < 1 || day > (daysInMonth[month - 1] ?? 0)))
    return null
  return { year: match[1], month, day }
}

/** Whether `formatDate` returns the text unchanged because it is not a canonical date. */
export function isTypedDate(stored: string): boolean {
  return readParts(stored) === null
}

const pad = (value: number) => String(value).padStart(2, '0')

function fillPattern(
  parts: DateParts & { month: number },
  style: 'short' | 'long' | 'numeric',
  { months, dates }: LabelTable,
  isInflected: boolean,
): string {
  const besideDay = parts.day !== null
  const [alone, inflected] =
    style === 'short' ? [months.short, months.shortBesideDay] : [months.long, months.longBesideDay]
  const names = besideDay || isInflected ? inflected : alone
  const values: Record<string, string> = {
    year: parts.year,
    month: names[parts.month - 1] ?? '',
    m: String(parts.month),
    mm: pad(parts.month),
    dd: parts.day === null ? '' : pad(parts.day),
    day: parts.day === 1 ? dates.firstDay : String(parts.day ?? ''),
  }
  const pattern = besideDay ? dates[style].day : dates[style].month
  return pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/**
 * Formats a stored date for the CV, with no more precision than stored. Other text is returned
 * unchanged.
 * @param stored `YYYY[-MM[-DD]]`, or free text
 * @param language BCP 47 tag of the CV
 * @param look of the CV
 */
export const formatDate = (
  stored: string,
  style: DateStyle,
  language: string,
  look: Look,
): string => printDate(stored, style, languageTableOf(language, look))

function printDate(stored: string, style: DateStyle, table: LabelTable, isInflected = false) {
  const parts = readParts(stored)
  if (!parts || style === 'iso') return stored
  const { month } = parts
  const isYear = style === 'year' || month === null
  return withDigitsOf(
    table,
    isYear ? parts.year : fillPattern({ ...parts, month }, style, table, isInflected),
  )
}

/** Replaces digits in generated text by those of a language. */
export function withDigitsOf({ dates: { digits } }: LabelTable, text: string): string {
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)))
}

/** The ends of a printed range; `end` is empty if one is printed, both if none. */
export type RangeParts = {
  start: string
  end: string
  /** Whether `end` is the label for "present" rather than a stored date. */
  ongoing: boolean
}

/** Whether a stored date is after a day; false if either is unknown. */
const isAfter = (stored: string, day: string) =>
  day !== '' && readParts(stored) !== null && stored > day.slice(0, stored.length)

/**
 * Formats the ends of a range. Equal ends are printed once (in `start`); a start without an end is
 * ongoing, or in the future; two empty ends give empty strings.
 * @param look of the CV
 * @param asOf day or month (ISO 8601) up to which dates are past; empty if unknown
 */
export function formatRangeParts(
  start: string,
  end: string,
  style: DateStyle,
  language: string,
  { look, asOf = '' }: { look: Look; asOf?: string },
): RangeParts {
  const table = languageTableOf(language, look)
  const from = printDate(start.trim(), style, table)
  const to = printDate(end.trim(), style, table)
  if (from && !to && isAfter(start.trim(), asOf)) {
    const date = printDate(start.trim(), style, table, true)
    const text = table.labels.from.replace('{date}', date)
    return { start: text, end: '', ongoing: false }
  }
  if (from && !to) return { start: from, end: table.labels.present, ongoing: true }
  return { start: from, end: from === to ? '' : to, ongoing: false }
}

/** Formats a range as one string, such as "Mar 2021 – present"; see `formatRangeParts`. */
export function formatRange(
  start: string,
  end: string,
  style: DateStyle,
  language: string,
  printed: { look: Look; asOf?: string },
): string {
  const parts = formatRangeParts(start, end, style, language, printed)
  return [parts.start, parts.end]
    .filter((part) => part !== '')
    .join(languageTableOf(language, printed.look).dates.range)
}
