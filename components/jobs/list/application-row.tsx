'use client'

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
import { DueText, useDayText } from './due-text'

type Props = {
  item: ApplicationItem
  today: string
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
  const { item, today, conflicts, refusal, actions, want, onGone } = props
  const messages = useMessages(applicationsMessages)
  const { notHereYet } = useMessages(dashboardMessages)
  const dayText = useDayText()
  const { id, isHere, name, application } = item
  const { stage, outcome, stageOn, nextOn } = application
  const title = item.label.trim() || name.trim() || item.title.trim() || messages.untitled
  const employer = title === name.trim() ? '' : name.trim()
  useEffect(() => {
    if (!isHere) return want?.(id)
  }, [isHere, id, want])
  return (
    <li className="group relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-well sm:flex-nowrap">
      <div className="min-w-0 flex-1 basis-full pe-10 sm:basis-0 sm:pe-0">
        <h2 className="text-base">
          <a
            href={`#${id}`}
            dir="auto"
            className="line-clamp-2 font-semibold text-ink no-underline after:absolute after:inset-0 after:content-[''] group-hover:underline"
          >
            {title}
          </a>
        </h2>
        {employer !== '' && (
          <p dir="auto" className="line-clamp-1 text-sm">
            {employer}
          </p>
        )}
        <CoveredCount item={item} />
        {!isHere && <p className="text-soft text-xs">{notHereYet}</p>}
      </div>
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
        <span className="max-sm:empty:hidden sm:w-52 sm:text-end">
          <DueText nextOn={nextOn} today={today} />
        </span>
        <span className="sm:w-40">
          <span className="inline-block rounded-full border border-line bg-well px-2.5 py-0.5 font-medium text-sm group-hover:bg-panel">
            {messages.stages[stage]}
          </span>
          <span className="ms-2 text-soft text-xs sm:ms-0 sm:mt-0.5 sm:block">
            {outcome === ''
              ? stageOn !== '' && messages.since(dayText(stageOn))
              : messages.outcomes[outcome]}
          </span>
        </span>
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
        className="z-10 max-sm:absolute! max-sm:end-2 max-sm:top-2 sm:relative!"
      />
    </li>
  )
})
