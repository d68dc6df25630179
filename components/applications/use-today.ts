'use client'

import { useEffect, useState } from 'react'
import { dayOf } from '@/components/dashboard/cards/edit-time'
import { timeZoneOf } from '@/lib/browser/settings/settings'
import { useSettings } from '@/lib/browser/settings/use-settings'

/** The day where the person is (`YYYY-MM-DD`), which goes on at midnight. */
export function useToday(): string {
  const { settings } = useSettings()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return dayOf(now, timeZoneOf(settings))
}
