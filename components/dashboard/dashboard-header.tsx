'use client'

import { FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import { AppHeader } from '@/components/ui/app-header'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { useInSpace, useSpace } from '@/lib/browser/sync/spaces/use-space'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DashboardState } from './dashboard-state'

type Props = {
  /** Whether there are no CVs: then the page itself has the primary button. */
  isEmpty: boolean
  onOpenFile: () => void
}

/** Header of the CVs, with actions for new ones. */
export function DashboardHeader({ isEmpty, onOpenFile }: Props) {
  const messages = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  return (
    <AppHeader place="cvs" status={<DashboardState />}>
      {!isEmpty && canWrite && (
        <>
          <Button look="quiet" onPress={onOpenFile}>
            <FolderOpen aria-hidden="true" className="sm:hidden" />
            {messages.openFile}
          </Button>
          <Link href={inSpace('/editor')} className={buttonLook('primary')}>
            <Plus aria-hidden="true" />
            {messages.newCv}
          </Link>
        </>
      )}
    </AppHeader>
  )
}
