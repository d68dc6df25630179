import type { LabelTable } from '@/lib/language/kinds/labels'
import type { DateStyle } from '../schema/design'
import { languageTableOf } from './language-tables'

type DateParts = { year: string; month: number | null; day: number | null }

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` for anything else. */
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

/** True when `formatDate` prints the stored text as the person typed it. */
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
 * A stored date as the CV prints it. No more precise than what was stored: a year stays a year.
 * Text that is not a canonical date comes back as it stands, so that nothing typed is lost.
 *
 * @param stored `YYYY[-MM[-DD]]`, or the person's own words
 * @param language BCP 47 tag of the CV
 * @param look of the CV
 */
export const formatDate = (
  stored: string,
  style: DateStyle,
  language: string,
  look?: string,
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

/** Returns a text of ours with the figures that a language writes. */
export function withDigitsOf({ dates: { digits } }: LabelTable, text: string): string {
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)))
}

/** The two ends of a printed range; `end` is empty when only one thing is printed, and so is `start`. */
export type RangeParts = {
  start: string
  end: string
  /** True when `end` is our word for "still going on" and not a stored date. */
  ongoing: boolean
}

/** Whether a stored date is after a day; false where either is unknown. */
const isAfter = (stored: string, day: string) =>
  day !== '' && readParts(stored) !== null && stored > day.slice(0, stored.length)

/**
 * The two ends of a range as printed. Ends that print alike are printed once (in `start`); an empty
 * end beside a start means that it goes on, or will begin; both empty give two empty strings.
 *
 * @param look of the CV
 * @param asOf day or month (ISO 8601) before which nothing is still to come; empty where nothing is known
 */
export function formatRangeParts(
  start: string,
  end: string,
  style: DateStyle,
  language: string,
  { look, asOf = '' }: { look?: string; asOf?: string } = {},
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

/** A range in one string, such as "Mar 2021 – present"; see `formatRangeParts`. */
export function formatRange(
  start: string,
  end: string,
  style: DateStyle,
  language: string,
  printed: { look?: string; asOf?: string } = {},
): string {
  const parts = formatRangeParts(start, end, style, language, printed)
  return [parts.start, parts.end]
    .filter((part) => part !== '')
    .join(languageTableOf(language, printed.look).dates.range)
}
