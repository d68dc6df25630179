'use client'

import { useInterfaceLocale } from '@/components/ui/messages'
import { formatters } from '@/lib/messages/format'

/** Says a day of the calendar (`YYYY-MM-DD`), which is counted in UTC and not moved into another zone. */
export function useCalendarDays(): (day: string) => string {
  const { date } = formatters(useInterfaceLocale())
  return (day) => date(Date.parse(`${day}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
}
