import type { dashboard } from '@/dist/messages/en/dashboard'
import { addDays, dayOf } from '@/lib/messages/calendar-day'
import { formatters } from '@/lib/messages/format'

type Messages = Pick<typeof dashboard, 'editedToday' | 'editedYesterday' | 'edited'>

/**
 * Formats the time of an edit relative to today, in a time zone.
 *
 * @param time milliseconds since 1970
 * @param now milliseconds since 1970
 */
export function editTime(
  time: number,
  now: number,
  { locale, timeZone, messages }: { locale: string; timeZone: string; messages: Messages },
): string {
  const { date } = formatters(locale)
  const day = dayOf(time, timeZone)
  const today = dayOf(now, timeZone)
  const clock = date(time, { timeStyle: 'short', timeZone })
  if (day === today) return messages.editedToday(clock)
  if (day === addDays(today, -1)) return messages.editedYesterday(clock)
  return messages.edited(date(time, { dateStyle: 'medium', timeZone }))
}
