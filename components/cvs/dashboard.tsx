'use client'

import { ChevronLeft, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useFileImports } from '@/components/document/overview/bring/use-file-imports'
import { TrashList } from '@/components/document/overview/trash/trash-list'
import { type EraseMessages, useErase } from '@/components/document/overview/trash/use-erase'
import { useFragment, useHasParameter } from '@/components/document/overview/use-address'
import { useBackup } from '@/components/document/overview/use-backup'
import {
  joinItems,
  type PaperItem,
  useListItems,
} from '@/components/document/overview/use-list-items'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { ReadOnlyBanner } from '@/components/document/status/read-only-banner'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { Banner } from '@/components/ui/banner'
import { buttonLook } from '@/components/ui/button-look'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { FileDrop } from '@/components/ui/file-drop'
import { useMessages } from '@/components/ui/messages'
import { takeHandedFiles } from '@/lib/browser/device/handed-files'
import { useDocumentHeads, useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { displayTitle } from '@/lib/resume/display-title'
import { acceptOf, readableEndings } from '@/lib/resume/file-formats'
import { CvList } from './cards/cv-list'
import { ListSkeleton } from './cards/list-skeleton'
import { PaperPicture } from './cards/paper-picture'
import type { SortOrder } from './cards/sort-items'
import { useCvActions } from './cards/use-cv-actions'
import { DashboardHeader } from './dashboard-header'
import { FamilyDialogs } from './family/family-dialogs'
import { PasteDialog } from './imports/paste-dialog'
import { RefusedFiles } from './imports/refused-files'
import { useImport } from './imports/use-import'
import { WaitingFiles } from './imports/waiting-files'
import { type ListDialog, ListMenu } from './search/list-menu'
import { type ListFilter, listTags } from './search/search'
import { EndedWorkspacesBanner } from './spaces/ended-workspaces-banner'
import { StartScreen } from './start-screen'
import { StorageNote } from './storage-note'

/** Warns after sign-out that this device may still hold data that it should have deleted. */
function LeftBehindBanner() {
  const messages = useMessages(dashboardMessages)
  const isGuest = useAccount().state.kind === 'guest'
  if (!useHasParameter('left-behind') || !isGuest) return null
  return (
    <Banner tone="error" className="border-x-0">
      {messages.leftBehind}
    </Banner>
  )
}

/** Dashboard with all local and remote CVs, or the trash; without CVs, or with `isStart`, the ways to begin one. */
export function Dashboard({ isStart = false }: { isStart?: boolean }) {
  const messages = useMessages(dashboardMessages)
  const { workspace, canWrite } = useSpace()
  const journal = useJournal()
  const titleOf = (item: PaperItem) => displayTitle(item, messages.ofKind[item.kind].untitled)
  const eraseMessages: EraseMessages<PaperItem> = {
    erased: (item) => messages.erased(titleOf(item)),
    notErased: (item) => messages.notErased(titleOf(item)),
    notBrought: ({ kind }) => messages.ofKind[kind].notBrought,
  }
  const { heads, reload } = useDocumentHeads(true)
  const items = useListItems(heads, reload, joinItems)
  const { bring, want } = useFileImports()
  const inUse = useMemo(() => items?.filter((item) => item.trashedAt === null) ?? [], [items])
  const tags = useMemo(() => listTags(inUse), [inUse])
  const { actions, ...family } = useCvActions({ journal, items: inUse, reload, bring })
  const { leaving, erase } = useErase(journal, reload, bring, eraseMessages)
  const brought = useImport(journal, reload)
  const { isReading, refused, openFiles, dismiss } = brought
  const { isPacking, downloadAll } = useBackup(journal)
  const times = useEditTimes()
  const isTrash = useFragment() === '#trash'
  const isAsking = useHasParameter('import') || isStart
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<ListFilter>(null)
  const [order, setOrder] = useState<SortOrder>('updated')
  const [dialog, setDialog] = useState<ListDialog | null>(null)
  const [isPasting, setPasting] = useState(false)
  const fileInput = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const chooseFile = () => fileInput.current?.click()
  const takeFiles = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])]
    // Allows choosing the same file again.
    input.value = ''
    openFiles(files)
  }
  useEffect(() => {
    // Files chosen before hydration.
    if (fileInput.current?.files?.length) takeFiles(fileInput.current)
  })
  useEffect(() => takeHandedFiles(openFiles), [openFiles])
  const focusHeading = useCallback(() => heading.current?.focus(), [])
  const trashed = items?.filter((item) => item.trashedAt !== null && !leaving.has(item.id)) ?? []
  const isEmpty = items !== null && inUse.length === 0
  const isBeginning = ((isAsking && canWrite) || isEmpty) && !isTrash
  const note = items !== null && items.length > 0 && workspace === null && (
    <StorageNote isPacking={isPacking} onDownloadAll={downloadAll} />
  )

  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <DashboardHeader
        place={isStart ? null : 'cvs'}
        isEmpty={isBeginning || isTrash}
        query={query}
        onQuery={setQuery}
        menu={
          <ListMenu
            {...{ order, filter, tags }}
            trashed={trashed.length}
            onOrder={setOrder}
            onFilter={setFilter}
            onOpen={setDialog}
          />
        }
        onOpenFile={chooseFile}
        onPaste={() => setPasting(true)}
      />
      <LeftBehindBanner />
      <EndedWorkspacesBanner />
      <ReadOnlyBanner className="border-x-0" />
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main className="mx-auto w-full max-w-[79rem] flex-1 px-4 py-5 sm:px-6">
        <div role="status" className="sr-only">
          {isReading && messages.importing}
        </div>
        <RefusedFiles files={refused} onDismiss={dismiss} />
        {canWrite && <WaitingFiles after={refused} />}
        {isBeginning && <StartScreen onOpenFile={chooseFile} onPaste={() => setPasting(true)} />}
        {items === null && !isBeginning && <ListSkeleton />}
        {items !== null && !isTrash && !isBeginning && (
          <CvList
            headingRef={heading}
            items={inUse}
            {...{ query, order, filter, dialog, want }}
            onClear={() => {
              setQuery('')
              setFilter(null)
              focusHeading()
            }}
            onDialog={setDialog}
            timeOf={times.edited}
            actions={actions}
            onGone={focusHeading}
            onChanged={reload}
          >
            {note}
          </CvList>
        )}
        {isEmpty && !isTrash && trashed.length > 0 && (
          <p className="text-center">
            <TrashLink isTrash={false} count={trashed.length} />
          </p>
        )}
        {items !== null && isTrash && (
          <>
            <p className="-ms-2.5 mb-2">
              <TrashLink isTrash count={trashed.length} />
            </p>
            <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl outline-none">
              {messages.trashTitle}
            </h1>
            <TrashList
              items={trashed}
              titleOf={titleOf}
              note={{ guest: messages.trashNote, account: messages.trashNoteAccount }}
              dateOf={times.date}
              restore={actions.restore}
              erase={erase}
              onGone={focusHeading}
              pictureOf={(item) => (
                <div className="w-14 shrink-0 rounded-[2px] border border-line">
                  <PaperPicture item={item} isSmall />
                </div>
              )}
            />
          </>
        )}
        {(isEmpty || isTrash) && note}
      </main>
      <SyncNotices />
      <FamilyDialogs
        dialog={family.dialog}
        items={inUse}
        tag={actions.tag}
        trash={family.trashNow}
        bring={bring}
        reload={reload}
        onClose={family.closeDialog}
      />
      {isPasting && <PasteDialog onText={brought.openText} onClose={() => setPasting(false)} />}
      {canWrite && <FileDrop text={messages.dropHere} onFiles={openFiles} />}
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        accept={acceptOf(readableEndings)}
        onChange={(event) => takeFiles(event.currentTarget)}
      />
    </div>
  )
}

/** Link to the trash, or back. */
function TrashLink({ isTrash, count }: { isTrash: boolean; count: number }) {
  const messages = useMessages(dashboardMessages)
  const Icon = isTrash ? ChevronLeft : Trash2
  return (
    <a href={isTrash ? '#' : '#trash'} className={buttonLook('quiet', 'small')}>
      <Icon className={isTrash ? 'rtl:rotate-180' : ''} />
      {isTrash ? messages.backToCvs : messages.trashLink(count)}
    </a>
  )
}
