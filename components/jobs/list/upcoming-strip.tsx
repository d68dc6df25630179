import { useState } from 'react'
import { useJobName } from '@/components/document/use-job-name'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import { addDays } from '@/lib/messages/calendar-day'
import { formatters } from '@/lib/messages/format'
import { deadlineId } from '@/lib/resume/due-dates'
import { daysWithoutAnswer } from '@/lib/resume/job-steps'
import { isDeed, type NextDeed, nextDeed, stepOf } from '@/lib/resume/next-deed'
import { type JobTab, jobFragment } from '../applications-address'
import { useDeedText } from '../use-deed-text'
import { useKnownCounts } from './job-counts'
import { type JobGlance, stateOfHead } from './job-glance'

/** Dates shown at first, and days shown with the others. */
const maxShown = 3
const month = 31
/** Jobs below which the list itself is as short as the strip. */
const minJobs = 5

type Props = {
  items: readonly ApplicationItem[]
  glances: ReadonlyMap<string, JobGlance | null>
  today: string
}

const tabs: Partial<Record<NonNullable<ReturnType<typeof stepOf>>, JobTab>> = {
  ...{ cv: 'cv', gaps: 'match', letter: 'letter', interview: 'interview' },
}

/**
 * The next dated things of all jobs, and answers that are missing: three, or those of a month. Nothing without any, and
 * with few jobs only what is overdue.
 */
export function UpcomingStrip({ items, glances, today }: Props) {
  const { showMore } = useMessages(applicationsMessages)
  const [isWhole, setWhole] = useState(false)
  const found = items.flatMap((item) => {
    const { stage, nextOn } = item.application
    const days = daysWithoutAnswer(item.application, today)
    // What is due says more than a silence.
    const on = nextOn || (days === null ? '' : today)
    return on === '' || stage === 'closed' ? [] : [{ item, on, days: nextOn ? null : days }]
  })
  const isShort = items.length < minJobs && found.every(({ on }) => on >= today)
  if (found.length === 0 || isShort) return null
  const sorted = found.toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const until = addDays(today, month)
  const ofMonth = sorted.filter(({ on }, at) => at < maxShown || on <= until)
  const shown = isWhole ? ofMonth : sorted.slice(0, maxShown)
  return (
    <div className="px-4 pt-4 pb-3 sm:px-6">
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-3 lg:grid-cols-[repeat(3,minmax(0,1fr))]">
        {shown.map(({ item, on, days }) => (
          <UpcomingCard
            key={item.id}
            {...{ item, on, days, today }}
            glance={glances.get(item.id) ?? null}
          />
        ))}
      </ul>
      {shown.length < ofMonth.length && (
        <Button size="small" look="quiet" className="-ms-2.5 mt-1" onPress={() => setWhole(true)}>
          {showMore(ofMonth.length - shown.length)}
        </Button>
      )}
    </div>
  )
}

type CardProps = {
  item: ApplicationItem
  on: string
  /** Days without an answer, if that is the subject. */
  days: number | null
  glance: JobGlance | null
  today: string
}

/** A day, what is due on it, and the job's next deed as a button. */
function UpcomingCard({ item, on, days, glance, today }: CardProps) {
  const { noAnswer, closingDay, fields } = useMessages(applicationMessages)
  const { atTime } = useMessages(applicationsMessages)
  const locale = useInterfaceLocale()
  const nameOf = useJobName()
  const countOf = useKnownCounts()
  const deedText = useDeedText()
  const { id, application } = item
  const count = countOf(id)
  const isLetterWritten = count?.isLetterWritten ?? null
  const deed = nextDeed(glance?.state ?? stateOfHead(application), count, today, isLetterWritten)
  const due = glance?.due ?? null
  const text = due?.id === deadlineId ? closingDay : due?.text || fields.followUps
  const what = days !== null ? noAnswer(days) : due?.time ? atTime(text, due.time) : text
  const time = Date.parse(`${on}T00:00:00Z`)
  const { date } = formatters(locale)
  return (
    <li
      className={`relative flex min-h-16 items-center gap-4 rounded-card border px-4 py-2 hover:bg-hover ${on < today ? 'border-del' : 'border-line'}`}
    >
      <p className="min-w-14 shrink-0 whitespace-nowrap text-center leading-tight">
        <span className="block text-soft text-xs">
          {date(time, { weekday: 'short', timeZone: 'UTC' })}
        </span>
        <span className="block font-semibold text-sm">
          {date(time, { day: 'numeric', month: 'short', timeZone: 'UTC' })}
        </span>
      </p>
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1.5">
        <div className="min-w-0 flex-1 basis-40">
          <a
            href={`#${id}`}
            className="block font-semibold text-ink no-underline wrap-anywhere after:absolute after:inset-0 after:rounded-card after:content-['']"
          >
            <span dir="auto">{what}</span>
          </a>
          <p dir="auto" className="text-soft text-sm wrap-anywhere">
            {nameOf(item)}
          </p>
        </div>
        {isDeed(deed) && (
          <DeedLink {...{ id, deed }} email={glance?.email ?? ''} text={deedText(deed)} />
        )}
      </div>
    </li>
  )
}

type LinkProps = { id: string; deed: NextDeed; email: string; text: string }

function DeedLink({ id, deed, email, text }: LinkProps) {
  const step = stepOf(deed)
  const href =
    deed.kind === 'writeToThem' && email !== ''
      ? `mailto:${email}`
      : jobFragment(id, (step && tabs[step]) ?? 'overview')
  return (
    <a
      href={href}
      className={`${buttonLook('outline', 'small')} relative z-10 max-w-full shrink-0 whitespace-normal!`}
    >
      {text}
    </a>
  )
}
