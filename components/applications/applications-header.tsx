'use client'

import { Plus } from 'lucide-react'
import { AccountMenu } from '@/components/account/account-menu'
import { NotificationBell } from '@/components/account/notifications/notification-bell'
import { DashboardState } from '@/components/dashboard/dashboard-state'
import { DeskNav } from '@/components/dashboard/desk-nav'
import { SettingsPopover } from '@/components/dashboard/settings-popover'
import { buttonLook } from '@/components/ui/button-look'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import {
  applications as applicationsMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { newFragment } from './applications-address'

/** The bar on top: the logo, the way to the CVs, where the data is stored, and a new application. */
export function ApplicationsHeader({ canAdd }: { canAdd: boolean }) {
  const words = useMessages(applicationsMessages)
  const { home } = useMessages(dashboardMessages)
  const { productName } = useMessages(commonMessages)
  return (
    <header className="top-0 z-30 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-panel px-4 py-2 sm:sticky">
      {/* Other pages of the site are plain pages without scripts. */}
      <a href="/" aria-label={home} className="flex min-h-11 items-center no-underline">
        <Logo name={productName} />
      </a>
      <DeskNav current="applications" />
      <DashboardState />
      <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
        <SettingsPopover />
        {canAdd && (
          <a href={newFragment} className={buttonLook('primary')}>
            <Plus aria-hidden="true" />
            {words.add}
          </a>
        )}
        <NotificationBell />
        <AccountMenu labelFrom="never" />
      </div>
    </header>
  )
}
