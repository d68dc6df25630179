import { useState } from 'react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { ai as aiMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Seconds up to which "try again in a minute" is right. */
const aMinute = 90

/** Returns a function that says from when on a busy model takes requests again; null if that is soon, or not known. */
export function useBusyUntil() {
  const { busyUntil } = useMessages(aiMessages)
  const { date } = formatters(useInterfaceLocale())
  const [now] = useState(Date.now)
  return (code: string, retryAfter: number | null): string | null => {
    if (code !== 'busy' || retryAfter === null || retryAfter <= aMinute) return null
    const end = now + retryAfter * 1_000
    const isToday = new Date(end).toDateString() === new Date(now).toDateString()
    return busyUntil(date(end, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }))
  }
}
