'use client'

import { ClipboardPaste, FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { IconButton } from '@/components/ui/icon-button'
import { useMessages } from '@/components/ui/messages'
import { useInSpace, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { ListsHeader } from './lists-header'

type Props = {
  /** Whether there are no CVs: then the page itself has the primary button. */
  isEmpty: boolean
  onOpenFile: () => void
  onPaste: () => void
}

/** Top bar of the CVs, with actions for new ones. */
export function DashboardHeader({ isEmpty, onOpenFile, onPaste }: Props) {
  const messages = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  return (
    <ListsHeader current="cvs">
      {!isEmpty && canWrite && (
        <>
          <Button look="quiet" onPress={onPaste} className="max-md:hidden">
            <ClipboardPaste aria-hidden="true" />
            <span className="lg:max-xl:sr-only">{messages.pasteText}</span>
          </Button>
          <Button onPress={onOpenFile} className="max-sm:hidden">
            <FolderOpen aria-hidden="true" />
            {messages.openFile}
          </Button>
          <IconButton label={messages.openFile} onPress={onOpenFile} className="sm:hidden">
            <FolderOpen aria-hidden="true" />
          </IconButton>
          <Link href={inSpace('/editor')} className={buttonLook('primary')}>
            <Plus aria-hidden="true" />
            {messages.newCv}
          </Link>
        </>
      )}
    </ListsHeader>
  )
}
