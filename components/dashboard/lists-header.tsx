'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/account/account-menu'
import { NotificationBell } from '@/components/account/notifications/notification-bell'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import { useCurrentWorkspace } from '@/lib/browser/sync/spaces/use-space'
import { common as commonMessages, dashboard as dashboardMessages } from '@/lib/messages/areas'
import { DashboardState } from './dashboard-state'
import { SettingsPopover } from './settings-popover'
import { SpaceMenu } from './spaces/space-menu'

/** Link to the list without a fragment. */
const topOfPage = '#'

const places = { cvs: '/cvs', applications: '/jobs' } as const

/** Links between CVs and applications; a workspace has no applications. */
function ListsNav({ current }: { current: keyof typeof places }) {
  const { lists } = useMessages(dashboardMessages)
  // A single list needs no navigation.
  if (useCurrentWorkspace() !== null) return null
  return (
    // Before the workspace menu, which loads late and then shifts only the state behind it.
    <nav aria-label={lists.label} className="flex gap-1 lg:-order-1">
      {(['cvs', 'applications'] as const).map((place) => (
        <NavLink key={place} place={place} isCurrent={place === current} name={lists[place]} />
      ))}
    </nav>
  )
}

const linkLook =
  'flex min-h-10 items-center rounded-control px-2.5 font-semibold text-soft no-underline hover:text-ink aria-[current=page]:bg-pen-wash aria-[current=page]:text-pen pointer-coarse:min-h-11'

type LinkProps = { place: keyof typeof places; isCurrent: boolean; name: string }

/** A plain link, since the router fires no hashchange event. */
function NavLink({ place, isCurrent, name }: LinkProps) {
  if (isCurrent) {
    return (
      <a href={topOfPage} aria-current="page" className={linkLook}>
        {name}
      </a>
    )
  }
  return (
    <Link href={places[place]} className={linkLook}>
      {name}
    </Link>
  )
}

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
