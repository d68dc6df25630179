'use client'

import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import { application as applicationMessages } from '@/lib/messages/areas'
import { daysWithoutAnswer } from '@/lib/resume/job-steps'
import { DueText } from './due-text'

/** Days shown at most. */
const maxShown = 3

type Props = { items: readonly ApplicationItem[]; today: string }

/** The next dated things of all jobs, and answers that are missing; nothing without any. */
export function UpcomingStrip({ items, today }: Props) {
  const { noAnswer } = useMessages(applicationMessages)
  const nameOf = useJobName()
  const found = items.flatMap((item) => {
    const { stage, nextOn } = item.application
    const days = daysWithoutAnswer(item.application, today)
    // What is due says more than a silence.
    const on = nextOn || (days === null ? '' : today)
    return on === '' || stage === 'closed' ? [] : [{ item, on, days: nextOn ? null : days }]
  })
  if (found.length === 0) return null
  const shown = found.toSorted((a, b) => (a.on < b.on ? -1 : 1)).slice(0, maxShown)
  return (
    <ul className="mb-4 grid gap-3 sm:grid-cols-3">
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
  )
}
