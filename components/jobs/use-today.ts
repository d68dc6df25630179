import { useEffect, useState } from 'react'
import { timeZoneOf } from '@/lib/browser/device/settings/settings'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import { dayOf } from '@/lib/messages/calendar-day'

/** Returns the current date in the person's time zone (`YYYY-MM-DD`), updated at midnight. */
export function useToday(): string {
  const { settings } = useSettings()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return dayOf(now, timeZoneOf(settings))
}
