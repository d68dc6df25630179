'use client'

import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { formatters } from '@/lib/messages/format'
import { useInterfaceLocale } from '../messages'
import { useIsAlive } from '../use-is-alive'

/**
 * Formats a timestamp as day and time of the person's own clock. Empty until the page knows their time zone, which the
 * server does not.
 */
export function useMoment(): (timestamp: string) => string {
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const isAlive = useIsAlive()
  return (timestamp) => {
    const time = Date.parse(timestamp)
    if (!isAlive || Number.isNaN(time)) return ''
    const how = { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZoneOf(settings) } as const
    return formatters(locale).date(time, how)
  }
}
