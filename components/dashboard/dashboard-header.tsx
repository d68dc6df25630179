'use client'

import { ClipboardPaste, FolderOpen, Plus } from 'lucide-react'
import Link from 'next/link'
import { AccountMenu } from '@/components/account/account-menu'
import { NotificationBell } from '@/components/account/notifications/notification-bell'
import { SpaceMenu } from '@/components/spaces/space-menu'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { IconButton } from '@/components/ui/icon-button'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import { useInSpace, useSpace } from '@/lib/browser/spaces/use-space'
import { common as commonMessages, dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DashboardState } from './dashboard-state'
import { DeskNav } from './desk-nav'
import { SettingsPopover } from './settings-popover'

type Props = {
  /** Before the first CV the page itself says how to begin: one main button for each screen. */
  isEmpty: boolean
  onOpenFile: () => void
  onPaste: () => void
}

/** The bar on top: the logo, where the data is stored, and the actions. */
export function DashboardHeader({ isEmpty, onOpenFile, onPaste }: Props) {
  const words = useMessages(dashboardMessages)
  const inSpace = useInSpace()
  const { canWrite } = useSpace()
  const { productName } = useMessages(commonMessages)
  return (
    <header className="top-0 z-30 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-panel px-4 py-2 sm:sticky">
      {/* Other pages of the site are plain pages without scripts. */}
      <a href="/" aria-label={words.home} className="flex min-h-11 items-center no-underline">
        <Logo name={productName} />
      </a>
      <DeskNav current="cvs" />
      <SpaceMenu />
      <DashboardState />
      <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
        <SettingsPopover />
        {!isEmpty && canWrite && (
          <>
            <Button look="quiet" onPress={onPaste} className="max-md:hidden">
              <ClipboardPaste aria-hidden="true" />
              {words.pasteText}
            </Button>
            <Button onPress={onOpenFile} className="max-sm:hidden">
              <FolderOpen aria-hidden="true" />
              {words.openFile}
            </Button>
            <IconButton label={words.openFile} onPress={onOpenFile} className="sm:hidden">
              <FolderOpen aria-hidden="true" />
            </IconButton>
            <Link href={inSpace('/editor')} className={buttonLook('primary')}>
              <Plus aria-hidden="true" />
              {words.newCv}
            </Link>
          </>
        )}
        <NotificationBell />
        <AccountMenu labelFrom="never" />
      </div>
    </header>
  )
}
