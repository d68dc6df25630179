import { memo, useEffect } from 'react'
import type { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { DocumentBadge } from '@/components/document/status/document-badge'
import { useMessages } from '@/components/ui/messages'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { RefusalCode } from '@/lib/browser/sync/sync-types'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import type { ApplicationActions } from '../use-application-actions'
import { ApplicationMenu } from './application-menu'
import { CoveredCount } from './covered-count'
import { DueText } from './due-text'

type Props = {
  item: ApplicationItem
  today: string
  /** Name of a CV by its id; empty if it is not known. */
  nameOfCv: (id: string) => string
  /** Number of its unresolved conflicts. */
  conflicts: number
  /** Why the account refuses it; null if it does not. */
  refusal: RefusalCode | null
  actions: ApplicationActions
  /** Requests a download from the account; null while that is not possible. */
  want: ReturnType<typeof useFileImports>['want']
  onGone: () => void
}

/** Application in the list, shown from its head. */
export const ApplicationRow = memo(function ApplicationRow(props: Props) {
  const { item, today, nameOfCv, conflicts, refusal, actions, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const { notHereYet } = useMessages(dashboardMessages)
  const { id, isHere, name, application } = item
  const { outcome, nextOn } = application
  const title = item.label.trim() || name.trim() || item.title.trim() || messages.untitled
  const employer = title === name.trim() ? '' : name.trim()
  useEffect(() => {
    if (!isHere) return want?.(id)
  }, [isHere, id, want])
  return (
    <li className="group relative grid min-h-11 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-1.5 ps-4 pe-2 hover:bg-well lg:grid-cols-[minmax(0,1fr)_14rem_11rem_13rem_auto]">
      <div className="min-w-0">
        <h3 className="inline text-base">
          <a
            href={`#${id}`}
            dir="auto"
            className="font-semibold text-ink no-underline wrap-anywhere after:absolute after:inset-0 after:content-[''] group-hover:underline"
          >
            {title}
          </a>
        </h3>{' '}
        <span dir="auto" className="text-soft text-sm wrap-anywhere">
          {employer}
        </span>
        {!isHere && <p className="text-soft text-xs">{notHereYet}</p>}
      </div>
      <div className="max-lg:col-start-1 max-lg:empty:hidden">
        <CoveredCount item={item} />
      </div>
      <p dir="auto" className="truncate text-soft text-sm max-lg:hidden">
        {nameOfCv(application.resumeId)}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 max-lg:col-start-1 max-lg:empty:hidden lg:justify-end">
        {outcome !== '' && <span className="text-soft text-sm">{messages.outcomes[outcome]}</span>}
        <DueText nextOn={nextOn} today={today} />
        <DocumentBadge
          documentId={id}
          conflicts={conflicts}
          refusal={refusal}
          className="relative z-10 max-w-full"
        />
      </div>
      <ApplicationMenu
        item={item}
        actions={actions}
        onGone={onGone}
        className="relative! z-10 max-lg:col-start-2 max-lg:row-start-1"
      />
    </li>
  )
})
