import { dateTag, formatters } from '@/lib/messages/format'
import { parseDate } from '@/lib/resume/dates/dates'

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))

/**
 * Formats a day (`YYYY-MM-DD`) with its weekday as an interface language writes it, such as "Fri 11 Dec"; other text is
 * returned unchanged.
 *
 * @param withYear the year is left out where it is that of `today`
 */
export function formatDay(day: string, locale: string, today: string, withYear = false): string {
  if (!isDay(day)) return day
  const hasYear = withYear || day.slice(0, 4) !== today.slice(0, 4)
  const text = formatters(locale).date(Date.parse(`${day}T00:00:00Z`), {
    ...({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const),
    ...(hasYear && { year: 'numeric' }),
    calendar: 'gregory',
  })
  return /^en(?!-US)/.test(locale) ? text.replace(',', '') : text
}

/** Returns the names of weekdays of a language, long ones first. */
function weekdaysOf(tag: string): string[] {
  const sunday = Date.UTC(2026, 0, 4)
  return (['long', 'short'] as const).flatMap((weekday) => {
    const { format } = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
    return Array.from({ length: 7 }, (_, at) => format(sunday + at * 86_400_000))
  })
}

/**
 * Parses a day as typed in an interface language or in English: "11 Dec", "Fri 11 December 2026", "11.12.", "2026-12-11".
 * Without a year, the next such day, or the last one.
 *
 * @param today `YYYY-MM-DD`
 * @returns `YYYY-MM-DD`; null for other text
 */
export function readTypedDay(
  typed: string,
  locale: string,
  today: string,
  isPast = false,
): string | null {
  const tag = dateTag(locale)
  const names = new Set([...weekdaysOf(tag), ...weekdaysOf('en')].map((name) => name.toLowerCase()))
  const words = typed
    .replace(/[,،、]|\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/)
  const [first = ''] = words
  const isNamed =
    names.has(first.toLowerCase()) || names.has(first.toLowerCase().replace(/\.$/, ''))
  const text = (words.length > 1 && isNamed ? words.slice(1) : words)
    .join(' ')
    .replace(/(\d)\.(?=\s\p{L})/u, '$1')
  const whole = parseDate(text, tag)
  if (whole?.length === 10) return whole
  const year = Number(today.slice(0, 4))
  const withYear = (one: number) =>
    [`${text} ${one}`, `${text.replace(/[./-]$/, '')}${/[./-]/.exec(text)?.[0] ?? ' '}${one}`]
      .map((written) => parseDate(written, tag))
      .find((day) => day?.length === 10)
  const day = withYear(year)
  if (day && isPast && day > today) return withYear(year - 1) ?? null
  return (day && !isPast && day < today ? withYear(year + 1) : day) ?? null
}
