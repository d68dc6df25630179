import { ChevronLeft, FileSpreadsheet, Plus } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { OverviewState } from '@/components/document/overview/overview-state'
import { TrashList } from '@/components/document/overview/trash/trash-list'
import { useBackup } from '@/components/document/overview/use-backup'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { useJobName } from '@/components/document/use-job-name'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { HeaderTabs } from '@/components/ui/header-tabs'
import { lateDialog } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { useSettings } from '@/lib/browser/device/settings/use-settings'
import {
  applications as applicationsMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { type ApplicationsPlace, listFragment, newFragment } from './applications-address'
import { forgetCounts } from './list/covered-count'
import type { ListChoice } from './list/list-controls'
import { ListView } from './list/list-view'
import { NewApplication } from './new/new-application'
import { useApplicationActions } from './use-application-actions'
import { useApplications } from './use-applications'
import { useToday } from './use-today'

/** Header of the jobs: list or board, and a button for a new one. */
function ApplicationsHeader({ canAdd, hasViews }: { canAdd: boolean; hasViews: boolean }) {
  const messages = useMessages(applicationsMessages)
  const { settings, changeSettings } = useSettings()
  return (
    <AppHeader
      place="jobs"
      middle={
        hasViews && (
          <HeaderTabs
            label={messages.views}
            tabs={(['list', 'board'] as const).map((id) => ({ id, label: messages[id] }))}
            selected={settings.applicationsView}
            onSelect={(applicationsView) => changeSettings({ applicationsView })}
          />
        )
      }
      status={<OverviewState />}
    >
      {canAdd && (
        <a href={newFragment} className={buttonLook('primary')}>
          <Plus aria-hidden="true" />
          {messages.add}
        </a>
      )}
    </AppHeader>
  )
}

/** Empty state of the applications page. */
function EmptyApplications({ onImport }: { onImport: () => void }) {
  const messages = useMessages(applicationsMessages)
  return (
    <div className="mx-auto max-w-xl py-6 text-center sm:py-[14vh]">
      <h1 className="text-2xl">{messages.emptyTitle}</h1>
      <p className="mt-3 text-lg text-soft">{messages.emptyText}</p>
      <div className="mt-6 flex flex-wrap justify-center gap-3">
        <a href={newFragment} className={buttonLook('primary', 'large')}>
          {messages.add}
        </a>
        <Button size="large" onPress={onImport}>
          <FileSpreadsheet aria-hidden="true" />
          {messages.importTable}
        </Button>
      </div>
    </div>
  )
}

const ImportDialog = lateDialog(() =>
  import('./tables/import-dialog').then((file) => file.ImportDialog),
)

type Props = {
  place: Exclude<ApplicationsPlace, { kind: 'application' }>
  choice: ListChoice
  onChoice: (change: Partial<ListChoice>) => void
}

/** Shows all applications of device and account: list or board, trash, and the form for a new one. */
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
  const isEmpty = items?.length === 0
  const isBoard = place.kind === 'list' && !isEmpty && settings.applicationsView === 'board'

  return (
    <div className={`flex min-h-dvh flex-col bg-panel ${isBoard ? 'h-dvh' : ''}`}>
      <ApplicationsHeader
        canAdd={!isEmpty && place.kind !== 'new'}
        hasViews={place.kind === 'list'}
      />
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main
        className={`mx-auto flex w-full min-h-0 flex-1 flex-col px-4 py-6 sm:px-8 ${place.kind === 'list' ? '' : 'max-w-6xl sm:py-10'}`}
      >
        {items === null && place.kind !== 'new' && (
          <p role="status" className="text-soft">
            {messages.loading}
          </p>
        )}
        {place.kind === 'new' && (
          <NewApplication place={place} items={items ?? []} journal={journal} today={today} />
        )}
        {place.kind === 'list' && isEmpty && (
          <div className="mx-auto w-full max-w-6xl">
            <EmptyApplications onImport={() => setImporting(true)} />
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
            journal={journal}
            items={items}
            documents={documents}
            trashCount={trashed.length}
            today={today}
            choice={choice}
            onChoice={onChoice}
            actions={actions}
            bring={bring}
            want={want}
            onGone={focusHeading}
            onImport={() => setImporting(true)}
          />
        )}
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
