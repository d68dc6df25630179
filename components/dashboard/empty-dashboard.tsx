'use client'

import { ClipboardPaste, FolderOpen } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { useSaveState } from '@/lib/browser/storage/journal/use-journal'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages, spaces as spaceMessages } from '@/lib/messages/areas'

type Props = { onOpenFile: () => void; onPaste: () => void }

/** Empty state before the first CV: a blank page with the highlighter on its first line. */
export function EmptyDashboard({ onOpenFile, onPaste }: Props) {
  const messages = useMessages(dashboardMessages)
  const { empty, unnamed } = useMessages(spaceMessages)
  const { workspace, known, canWrite } = useSpace()
  const isGuest = useAccount().state.kind === 'guest'
  const isKept = useSaveState().kind !== 'memory-only'
  const where = isGuest ? (isKept ? 'device' : 'tab') : isKept ? 'account' : 'accountOnly'
  return (
    <div className="mx-auto flex max-w-3xl flex-col items-center gap-8 py-4 sm:flex-row sm:gap-14 sm:py-[14vh]">
      <div
        aria-hidden="true"
        className="aspect-[210/297] w-40 shrink-0 sm:w-60 rounded-[2px] bg-paper p-5 shadow-paper sm:p-7"
      >
        <div className="h-3 w-3/5 rounded-[2px] bg-mark sm:h-4" />
        <div className="mt-3 h-px w-full bg-on-paper/15" />
      </div>
      <div className="min-w-0 text-center sm:text-start">
        <h1 className="text-2xl">{canWrite ? messages.emptyTitle : (known?.name ?? unnamed)}</h1>
        <p className="mt-3 text-lg text-soft">
          {workspace === null ? messages.emptyText[where] : empty}
        </p>
        {canWrite && (
          <div className="mt-6 flex flex-wrap justify-center gap-3 sm:justify-start">
            <Link href={inSpace('/editor')} className={buttonLook('primary', 'large')}>
              {messages.start}
            </Link>
            <Button size="large" onPress={onOpenFile}>
              <FolderOpen aria-hidden="true" />
              {messages.openFile}
            </Button>
            <Button size="large" look="quiet" className="sm:-ms-5" onPress={onPaste}>
              <ClipboardPaste aria-hidden="true" />
              {messages.pasteText}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
