import { ChevronLeft, Plus } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { OverviewState } from '@/components/document/overview/overview-state'
import { TrashList } from '@/components/document/overview/trash/trash-list'
import { useBackup } from '@/components/document/overview/use-backup'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { useJobName } from '@/components/document/use-job-name'
import { AppHeader } from '@/components/ui/app-header'
import { buttonLook } from '@/components/ui/button-look'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { HeaderTabs } from '@/components/ui/header-tabs'
import { lateDialog, latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import {
  application as applicationMessages,
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import {
  type ApplicationsPlace,
  answersFragment,
  listFragment,
  newFragment,
} from './applications-address'
import { EmptyJobs } from './list/empty-jobs'
import { forgetCounts } from './list/job-counts'
import { FilterButton, type ListChoice } from './list/list-controls'
import { ListView } from './list/list-view'
import { MoreMenu } from './list/more-menu'
import { useApplicationActions } from './use-application-actions'
import { useApplications } from './use-applications'
import { usePastedAd } from './use-pasted-ad'
import { useToday } from './use-today'

type HeaderProps = {
  canAdd: boolean
  kind: Props['place']['kind']
  /** Filter and menu, once there are jobs. */
  children: ReactNode
}

/** Header of the jobs: list, board or answers to forms, a filter, and a button for a new one. */
function ApplicationsHeader({ canAdd, kind, children }: HeaderProps) {
  const messages = useMessages(applicationsMessages)
  const { form } = useMessages(applicationMessages)
  const { settings, changeSettings } = useSettings()
  const views = { list: messages.list, board: messages.board, answers: form.library }
  return (
    <AppHeader
      place="jobs"
      middle={
        kind !== 'trash' && (
          <HeaderTabs
            label={messages.views}
            tabs={(['list', 'board', 'answers'] as const).map((id) => ({ id, label: views[id] }))}
            selected={kind === 'form-answers' ? 'answers' : settings.applicationsView}
            onSelect={(view) => {
              location.hash = view === 'answers' ? answersFragment : listFragment
              if (view !== 'answers') changeSettings({ applicationsView: view })
            }}
          />
        )
      }
      status={<OverviewState />}
    >
      {children}
      {canAdd && (
        <a href={newFragment} className={buttonLook('primary')}>
          <Plus aria-hidden="true" />
          {messages.add}
        </a>
      )}
    </AppHeader>
  )
}

const ImportDialog = lateDialog(() =>
  import('./tables/import-dialog').then((file) => file.ImportDialog),
)

const AnswersView = latePane(
  () => import('./answers/answers-view').then((file) => file.AnswersView),
  'm-6',
)

type Props = {
  place: Extract<ApplicationsPlace, { kind: 'list' | 'trash' | 'form-answers' }>
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
}

/** All applications of device and account: list or board, answers to forms, and trash. */
export function ApplicationsOverview({ place, choice, onChoice }: Props) {
  const messages = useMessages(applicationsMessages)
  const { trashTitle, trashLink } = useMessages(dashboardMessages)
  const { journal, documents, items, trashed, reload, bring, want, erase, show } = useApplications()
  const today = useToday()
  const actions = useApplicationActions(journal, today, reload, bring, show)
  const { isPacking, downloadAll } = useBackup(journal)
  const { settings } = useSettings()
  const times = useEditTimes()
  const nameOf = useJobName()
  const [isImporting, setImporting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const focusHeading = useCallback(() => heading.current?.focus(), [])
  useEffect(() => forgetCounts, [])
  usePastedAd()
  const jobNames = useMemo(
    () => new Map([...(items ?? []), ...trashed].map((item) => [item.id, nameOf(item)])),
    [items, trashed, nameOf],
  )
  const isEmpty = items?.length === 0
  const isBoard = place.kind === 'list' && !isEmpty && settings.applicationsView === 'board'

  return (
    <div className={`flex min-h-dvh flex-col bg-panel ${isBoard ? 'h-dvh' : ''}`}>
      <ApplicationsHeader canAdd={!isEmpty} kind={place.kind}>
        {place.kind === 'list' && items !== null && !isEmpty && (
          <>
            <FilterButton choice={choice} onChange={onChoice} />
            <MoreMenu
              {...{ journal, items, bring }}
              documents={documents ?? []}
              trashCount={trashed.length}
              onImport={() => setImporting(true)}
            />
          </>
        )}
      </ApplicationsHeader>
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main
        className={`mx-auto flex w-full min-h-0 flex-1 flex-col ${place.kind === 'trash' ? 'max-w-6xl px-4 py-6 sm:px-8 sm:py-10' : ''}`}
      >
        {items === null && (
          <p role="status" className="late-words px-4 py-6 text-soft sm:px-6">
            {messages.loading}
          </p>
        )}
        {place.kind === 'list' && isEmpty && (
          <div className="w-full">
            <EmptyJobs onImport={() => setImporting(true)} />
            {trashed.length > 0 && (
              <p className="text-center">
                <a href="#trash" className={buttonLook('quiet', 'small')}>
                  {trashLink(trashed.length)}
                </a>
              </p>
            )}
          </div>
        )}
        {place.kind === 'list' && items !== null && documents !== null && !isEmpty && (
          <ListView
            headingRef={heading}
            items={items}
            documents={documents}
            today={today}
            choice={choice}
            onChoice={onChoice}
            actions={actions}
            want={want}
            onGone={focusHeading}
          />
        )}
        {place.kind === 'form-answers' && documents !== null && <AnswersView jobs={jobNames} />}
        {place.kind === 'trash' && items !== null && (
          <>
            <BackLink />
            <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl outline-none">
              {trashTitle}
            </h1>
            <TrashList
              items={trashed}
              titleOf={nameOf}
              note={{ guest: messages.trashNote, account: messages.trashNoteAccount }}
              dateOf={times.date}
              restore={actions.restore}
              erase={erase}
              onGone={focusHeading}
            />
          </>
        )}
      </main>
      <SyncNotices />
      {isImporting && journal && (
        <ImportDialog
          journal={journal}
          documents={documents ?? []}
          today={today}
          reload={reload}
          onClose={() => setImporting(false)}
        />
      )}
    </div>
  )
}

/** Link back to the list. */
function BackLink() {
  const messages = useMessages(applicationsMessages)
  return (
    <p className="-ms-2.5 mb-2">
      <a href={listFragment} className={buttonLook('quiet', 'small')}>
        <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
        {messages.back}
      </a>
    </p>
  )
}
