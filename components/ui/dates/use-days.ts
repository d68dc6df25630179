import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { dayOf } from '@/lib/messages/calendar-day'
import { formatters } from '@/lib/messages/format'
import { useInterfaceLocale } from '../messages'

/** Returns functions for dates in the person's time zone: today, of a time, and formatted. */
export function useDays() {
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const timeZone = timeZoneOf(settings)
  /** Returns the date (`YYYY-MM-DD`) of an ISO time, which may be a date already. */
  const dayAt = (at: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(at)
      ? at
      : Number.isNaN(Date.parse(at))
        ? ''
        : dayOf(Date.parse(at), timeZone)
  return {
    today: () => dayOf(Date.now(), timeZone),
    dayAt,
    dayOf: (time: number) => dayOf(time, timeZone),
    /** Formats a date (`YYYY-MM-DD`), independent of time zones. */
    say: (day: string) => {
      const time = Date.parse(`${day}T00:00:00Z`)
      if (Number.isNaN(time)) return day
      return formatters(locale).date(time, { dateStyle: 'medium', timeZone: 'UTC' })
    },
  }
}
