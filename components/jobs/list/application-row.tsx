import { memo, useEffect } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { DocumentBadge } from '@/components/document/status/document-badge'
import { CoverageBars } from '@/components/ui/coverage-bars'
import { formatDay } from '@/components/ui/dates/typed-day'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { isDeed, nextDeed } from '@/lib/resume/next-deed'
import type { ApplicationActions } from '../use-application-actions'
import { useDeedText } from '../use-deed-text'
import { ApplicationMenu } from './application-menu'
import { useJobCount } from './job-counts'
import { type JobGlance, stateOfHead } from './job-glance'
import { columns } from './list-columns'
import { whenOf } from './when-of'

type Props = {
  item: ApplicationItem
  today: string
  /** Facts of its document; null while it is not read, undefined if it is not on this device. */
  glance: JobGlance | null | undefined
  /** Says which CV it has, such as "Cold chain, 3 lines differ". */
  cvText: string
  /** Number of its unresolved conflicts. */
  conflicts: number
  /** Why the account refuses it; null if it does not. */
  refusal: RefusalCode | null
  actions: ApplicationActions
  /** Requests a download from the account; null while that is not possible. */
  want: ReturnType<typeof useFileImports>['want']
  onGone: () => void
}

/** Application in the list: job, place, what its CV covers, CV, next deed and day. */
export const ApplicationRow = memo(function ApplicationRow(props: Props) {
  const { item, today, glance, cvText, conflicts, refusal, actions, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const { results } = useMessages(applicationMessages)
  const { notHereYet } = useMessages(dashboardMessages)
  const locale = useInterfaceLocale()
  const deedText = useDeedText()
  const count = useJobCount(item)
  const { id, isHere, name, application } = item
  const { outcome } = application
  const title = item.label.trim() || name.trim() || item.title.trim() || messages.untitled
  const employer = title === name.trim() ? '' : name.trim()
  const isLetterWritten = count?.isLetterWritten ?? null
  const deed = nextDeed(glance?.state ?? stateOfHead(application), count, today, isLetterWritten)
  const when = whenOf(application, today)
  const isOverdue = application.nextOn !== '' && application.nextOn < today
  const sentOn = glance?.sentOn.slice(0, 10) ?? ''
  useEffect(() => {
    if (!isHere) return want?.(id)
  }, [isHere, id, want])
  const hasCount = count !== null && count.of > 0
  const covers = hasCount ? (
    <>
      <span className="w-14 shrink-0 text-ink tabular-nums">
        {messages.of(count.covered, count.of)}
      </span>
      <CoverageBars {...count} />
    </>
  ) : (
    glance && !glance.state.hasAd && messages.noAd
  )
  const next =
    deed.kind === 'closed' && outcome !== '' ? messages.outcomes[outcome] : deedText(deed)
  return (
    <li
      className={`group relative grid min-h-11 items-center gap-x-4 border-hair border-b px-4 py-1.5 hover:bg-hover sm:px-6 ${columns}`}
    >
      <div className="col-start-1 min-w-0 ps-5.5">
        <div className="wrap-anywhere">
          <h3 className="inline text-base">
            <a
              href={`#${id}`}
              dir="auto"
              className="font-semibold text-ink no-underline after:absolute after:inset-0 after:content-[''] group-hover:underline"
            >
              {title}
            </a>
          </h3>{' '}
          <span dir="auto" className="text-soft text-sm">
            {employer}
          </span>
        </div>
        {glance && glance.location !== '' && (
          <p dir="auto" className="truncate text-soft text-xs min-[64rem]:hidden">
            {glance.location}
          </p>
        )}
        {!isHere && <p className="text-soft text-xs">{notHereYet}</p>}
        <DocumentBadge
          documentId={id}
          conflicts={conflicts}
          refusal={refusal}
          className="relative z-10 max-w-full"
        />
      </div>
      <p dir="auto" className="truncate text-soft text-sm max-[64rem]:hidden">
        {glance?.location}
      </p>
      <p className="flex min-w-0 items-center gap-x-3 text-soft text-sm max-sm:col-start-1 max-sm:ps-5.5 max-sm:empty:hidden">
        {covers}
      </p>
      <p dir="auto" className="truncate text-soft text-sm max-bar:hidden">
        {sentOn === '' ? cvText : results.sent(formatDay(sentOn, locale, today))}
      </p>
      <p
        className={`min-w-0 text-sm max-sm:col-start-1 max-sm:ps-5.5 sm:truncate ${isDeed(deed) ? 'text-ink' : 'text-soft'}`}
      >
        {next}
        <span className="text-soft sm:hidden">
          {when !== '' && ` · ${formatDay(when, locale, today)}`}
        </span>
      </p>
      <p
        className={`text-end text-sm tabular-nums max-sm:hidden ${isOverdue ? 'font-semibold text-del' : when === today ? 'font-semibold' : 'text-soft'}`}
      >
        {isOverdue
          ? messages.overdue(formatDay(when, locale, today))
          : formatDay(when, locale, today)}
      </p>
      <ApplicationMenu
        item={item}
        actions={actions}
        onGone={onGone}
        className="relative! z-10 max-sm:col-start-2 max-sm:row-start-1 sm:opacity-0 sm:focus-within:opacity-100 sm:group-hover:opacity-100 pointer-coarse:opacity-100"
      />
    </li>
  )
})
