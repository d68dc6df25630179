import { useEffect, useMemo, useState } from 'react'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { useInterfaceLocale, useMessages } from '../messages'
import { editTime } from './edit-time'

/** Returns formatters for times in the person's time zone; updated at midnight. */
export function useEditTimes() {
  const messages = useMessages(dashboardMessages)
  const locale = useInterfaceLocale()
  const { settings } = useSettings()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return useMemo(() => {
    const timeZone = timeZoneOf(settings)
    return {
      edited: (time: number) => editTime(time, now, { locale, timeZone, messages }),
      date: (time: number) => formatters(locale).date(time, { dateStyle: 'medium', timeZone }),
    }
  }, [settings, now, locale, messages])
}
