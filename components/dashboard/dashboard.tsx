'use client'

import { useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useDocumentHeads, useJournal } from '@/lib/browser/journal/use-journal'
import { CvList } from './cv-list'
import { DashboardHeader } from './dashboard-header'
import { EmptyDesk } from './empty-desk'
import { FileDrop } from './file-drop'
import { ImportPanel } from './import-panel'
import { ListSkeleton } from './list-skeleton'
import { MemoryBanner } from './memory-banner'
import { RefusedFiles } from './refused-files'
import { StorageNote } from './storage-note'
import { TrashView } from './trash-view'
import { useFragment, useImportRequest } from './use-address'
import { useBackup } from './use-backup'
import { useCvActions } from './use-cv-actions'
import { useDocuments } from './use-documents'
import { useEditTimes } from './use-edit-times'
import { useErase } from './use-erase'
import { useImport } from './use-import'

/** The desk: every CV on this device, or its trash. */
export function Dashboard() {
  const words = useMessages('dashboard')
  const journal = useJournal()
  const { heads, reload } = useDocumentHeads()
  const documents = useDocuments(journal, heads)
  const actions = useCvActions(journal, reload)
  const { leaving, erase } = useErase(journal, reload)
  const { isReading, hasImported, refused, openFiles, dismiss } = useImport(journal, reload)
  const { isPacking, downloadAll } = useBackup(journal)
  const times = useEditTimes()
  const isTrash = useFragment() === '#trash'
  const isAsking = useImportRequest() && !isTrash && !hasImported
  const [query, setQuery] = useState('')
  const fileInput = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const chooseFile = () => fileInput.current?.click()
  const focusHeading = () => heading.current?.focus()
  const inUse = heads?.filter((head) => head.trashedAt === null) ?? []
  const trashed = heads?.filter((head) => head.trashedAt !== null && !leaving.has(head.id)) ?? []
  const isEmpty = heads !== null && inUse.length === 0 && !isTrash

  return (
    <div className="flex min-h-dvh flex-col bg-desk">
      <DashboardHeader isEmpty={isEmpty} onOpenFile={chooseFile} />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
      <main className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 sm:px-8 sm:py-10">
        <div role="status" className="sr-only">
          {isReading && words.importing}
        </div>
        <RefusedFiles files={refused} onDismiss={dismiss} />
        {isAsking && <ImportPanel isAlone={isEmpty} onChoose={chooseFile} />}
        {heads === null && <ListSkeleton />}
        {isEmpty && !isAsking && <EmptyDesk onOpenFile={chooseFile} />}
        {heads !== null && !isTrash && inUse.length > 0 && (
          <CvList
            headingRef={heading}
            heads={inUse}
            documents={documents}
            query={query}
            onQuery={setQuery}
            timeOf={times.edited}
            actions={actions}
            onGone={focusHeading}
          />
        )}
        {heads !== null && isTrash && (
          <>
            <h1 ref={heading} tabIndex={-1} className="mb-2 text-2xl outline-none">
              {words.trashTitle}
            </h1>
            <TrashView
              heads={trashed}
              documents={documents}
              dateOf={times.date}
              restore={actions.restore}
              erase={erase}
              onGone={focusHeading}
            />
          </>
        )}
        <TrashLink isTrash={isTrash} count={trashed.length} />
        {heads !== null && heads.length > 0 && (
          <StorageNote isPacking={isPacking} onDownloadAll={downloadAll} />
        )}
      </main>
      <FileDrop onFiles={(files) => void openFiles(files)} />
      <input
        ref={fileInput}
        type="file"
        multiple
        hidden
        accept=".json,.zip,application/json,application/zip"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = ''
          void openFiles(files)
        }}
      />
    </div>
  )
}

function TrashLink({ isTrash, count }: { isTrash: boolean; count: number }) {
  const words = useMessages('dashboard')
  if (!isTrash && count === 0) return null
  return (
    <p className="mt-10">
      <a
        href={isTrash ? '#' : '#trash'}
        className="inline-flex min-h-11 items-center font-semibold text-pen underline-offset-4 hover:underline"
      >
        {isTrash ? words.backToCvs : words.trashLink(count)}
      </a>
    </p>
  )
}
