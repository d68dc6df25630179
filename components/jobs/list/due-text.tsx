import { CalendarClock, TriangleAlert } from 'lucide-react'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

/** Formats a date in the interface language; other text is returned unchanged. */
export function useDayText(): (day: string) => string {
  const locale = useInterfaceLocale()
  return (day) => {
    const time = Date.parse(`${day}T00:00:00Z`)
    return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(time)
      ? formatters(locale).date(time, { dateStyle: 'medium', timeZone: 'UTC' })
      : day
  }
}

type Props = { nextOn: string; today: string }

/** Shows the next due date as overdue, today or later; nothing without one. */
export function DueText({ nextOn, today }: Props) {
  const messages = useMessages(applicationsMessages)
  const dayText = useDayText()
  if (nextOn === '') return null
  const isOverdue = nextOn < today
  const Icon = isOverdue ? TriangleAlert : CalendarClock
  const text = isOverdue
    ? messages.overdue(dayText(nextOn))
    : nextOn === today
      ? messages.dueToday
      : messages.due(dayText(nextOn))
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm ${isOverdue ? 'font-semibold text-del' : nextOn === today ? 'font-semibold' : 'text-soft'}`}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {text}
    </span>
  )
}
