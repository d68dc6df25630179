import type { dashboard } from '@/lib/messages/en/dashboard'
import { formatters } from '@/lib/messages/format'

type Words = Pick<typeof dashboard, 'editedToday' | 'editedYesterday' | 'edited'>

/** A day of the calendar in a time zone, such as `2026-11-20`. */
export function dayOf(time: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(time)
  const part = (type: string) => parts.find((item) => item.type === type)?.value
  return `${part('year')}-${part('month')}-${part('day')}`
}

/** The day before one of the calendar, in the same form. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/**
 * When a CV was edited, as a person in that time zone would say it.
 *
 * @param time milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function editTime(
  time: number,
  now: number,
  { locale, timeZone, words }: { locale: string; timeZone: string; words: Words },
): string {
  const { date } = formatters(locale)
  const day = dayOf(time, timeZone)
  const today = dayOf(now, timeZone)
  const clock = date(time, { timeStyle: 'short', timeZone })
  if (day === today) return words.editedToday(clock)
  if (day === dayBefore(today)) return words.editedYesterday(clock)
  return words.edited(date(time, { dateStyle: 'medium', timeZone }))
}
