import { useInterfaceLocale } from '@/components/ui/messages'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { formatters } from '@/lib/messages/format'
import { dayMs } from '@/lib/resume/dates/durations'
import { useIsAlive } from '../use-is-alive'

/** Returns a formatter; its result is empty until hydration, since the server does not know the time zone. */
function useLocalFormat() {
  const { date } = formatters(useInterfaceLocale())
  const timeZone = timeZoneOf(useSettings().settings)
  const isAlive = useIsAlive()
  return (time: number, how: Intl.DateTimeFormatOptions) =>
    isAlive && !Number.isNaN(time) ? date(time, { ...how, timeZone }) : ''
}

/** Returns a formatter for date and time in the person's time zone. */
export function useMoment(): (timestamp: string) => string {
  const format = useLocalFormat()
  return (timestamp) => format(Date.parse(timestamp), { dateStyle: 'medium', timeStyle: 'short' })
}

type Days = { today: string; yesterday: string; other: (date: string) => string }

/** Formats a timestamp as a sentence with its date; today and yesterday have their own. */
type Say = (timestamp: string, messages: ((date: string) => string) | Days) => string

/** Returns a formatter for dates in the person's time zone. */
export function useDay(): Say {
  const format = useLocalFormat()
  const dayOf = (time: number) => format(time, { dateStyle: 'medium' })
  return (timestamp, messages) => {
    const day = dayOf(Date.parse(timestamp))
    if (day === '') return ''
    if (typeof messages === 'function') return messages(day)
    if (day === dayOf(Date.now())) return messages.today
    return day === dayOf(Date.now() - dayMs) ? messages.yesterday : messages.other(day)
  }
}
