import { CalendarClock, TriangleAlert } from 'lucide-react'
import { formatDay } from '@/components/ui/dates/typed-day'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { applications as applicationsMessages } from '@/lib/messages/areas'

type Props = { nextOn: string; today: string }

/** Shows the next due date, marked when it is over; nothing without one. */
export function DueText({ nextOn, today }: Props) {
  const messages = useMessages(applicationsMessages)
  const locale = useInterfaceLocale()
  if (nextOn === '') return null
  const isOverdue = nextOn < today
  const Icon = isOverdue ? TriangleAlert : CalendarClock
  const day = formatDay(nextOn, locale, today)
  return (
    <span
      className={`inline-flex items-center gap-1.5 text-sm ${isOverdue ? 'font-semibold text-del' : nextOn === today ? 'font-semibold' : 'text-soft'}`}
    >
      <Icon aria-hidden="true" className="size-4 shrink-0" />
      {isOverdue ? messages.overdue(day) : day}
    </span>
  )
}
