'use client'

import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/account/account-menu'
import { NotificationBell } from '@/components/account/notifications/notification-bell'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import { common as commonMessages, dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DashboardState } from './dashboard-state'
import { ListsNav } from './lists-nav'
import { SettingsPopover } from './settings-popover'
import { SpaceMenu } from './spaces/space-menu'

type Props = {
  current: 'cvs' | 'applications'
  /** Actions of the page, which depend on its list. */
  children: ReactNode
}

/**
 * Top bar of both lists: logo, links, save state, actions and account. Below laptop width links and actions are in a
 * second row. Later content never shifts the layout.
 */
export function ListsHeader({ current, children }: Props) {
  const { home } = useMessages(dashboardMessages)
  const { productName } = useMessages(commonMessages)
  return (
    <header className="top-0 z-30 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-panel px-4 py-2 max-sm:gap-x-2 sm:sticky">
      {/* Static pages need a full navigation. */}
      <a href="/" aria-label={home} className="flex min-h-11 items-center no-underline lg:-order-1">
        <Logo name={productName} />
      </a>
      {current === 'cvs' && <SpaceMenu />}
      <div className="flex min-h-11 basis-full flex-wrap items-center gap-2 max-lg:order-last lg:contents">
        <ListsNav current={current} />
        <DashboardState />
        <div className="flex grow flex-wrap items-center justify-end gap-2">{children}</div>
      </div>
      <div className="ms-auto flex items-center gap-2 max-sm:gap-0">
        <span className="inline-flex size-10 shrink-0 pointer-coarse:size-11">
          <NotificationBell />
        </span>
        <SettingsPopover />
        <AccountMenu labelFrom="never" />
      </div>
    </header>
  )
}
