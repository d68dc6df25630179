'use client'

import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { formatters } from '@/lib/messages/format'
import { useInterfaceLocale } from '../messages'
import { useIsAlive } from '../use-is-alive'

type Days = { today: string; yesterday: string; other: (date: string) => string }

/** Formats a timestamp: a sentence with its date, or other words for the last two days. */
type Say = (timestamp: string, words: ((date: string) => string) | Days) => string

/**
 * Says a day of the person's own calendar. Empty until the page knows their time zone, which the
 * server does not.
 */
export function useDay(): Say {
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const isAlive = useIsAlive()
  return (timestamp, words) => {
    const time = Date.parse(timestamp)
    if (!isAlive || Number.isNaN(time)) return ''
    const timeZone = timeZoneOf(settings)
    const dayOf = (when: number) => formatters(locale).date(when, { dateStyle: 'medium', timeZone })
    const day = dayOf(time)
    if (typeof words === 'function') return words(day)
    if (day === dayOf(Date.now())) return words.today
    return day === dayOf(Date.now() - 86_400_000) ? words.yesterday : words.other(day)
  }
}
