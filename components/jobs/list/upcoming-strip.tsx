import { useState } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { addDays } from '@/lib/messages/calendar-day'
import { daysWithoutAnswer } from '@/lib/resume/job-steps'
import { DueText } from './due-text'

/** Dates shown at first, and days shown with the others. */
const maxShown = 3
const month = 31

type Props = { items: readonly ApplicationItem[]; today: string }

/** The next dated things of all jobs, and answers that are missing: three, or those of a month; nothing without any. */
export function UpcomingStrip({ items, today }: Props) {
  const { noAnswer } = useMessages(applicationMessages)
  const { showMore } = useMessages(applicationsMessages)
  const nameOf = useJobName()
  const [isWhole, setWhole] = useState(false)
  const found = items.flatMap((item) => {
    const { stage, nextOn } = item.application
    const days = daysWithoutAnswer(item.application, today)
    // What is due says more than a silence.
    const on = nextOn || (days === null ? '' : today)
    return on === '' || stage === 'closed' ? [] : [{ item, on, days: nextOn ? null : days }]
  })
  if (found.length === 0) return null
  const sorted = found.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const until = addDays(today, month)
  const ofMonth = sorted.filter(({ on }, at) => at < maxShown || on <= until)
  const shown = isWhole ? ofMonth : sorted.slice(0, maxShown)
  return (
    <div className="mb-4">
      <ul className="grid gap-3 sm:grid-cols-3">
        {shown.map(({ item, on, days }) => (
          <li key={item.id}>
            <a
              href={`#${item.id}`}
              className="block h-full rounded-card border border-line px-4 py-2.5 text-ink no-underline hover:bg-hover"
            >
              {days === null ? (
                <DueText nextOn={on} today={today} />
              ) : (
                <span className="font-semibold text-sm">{noAnswer(days)}</span>
              )}
              <span dir="auto" className="line-clamp-1 text-soft text-sm">
                {nameOf(item)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < ofMonth.length && (
        <Button size="small" look="quiet" className="mt-1" onPress={() => setWhole(true)}>
          {showMore(ofMonth.length - shown.length)}
        </Button>
      )}
    </div>
  )
}
