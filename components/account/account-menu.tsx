'use client'

import { CircleUserRound, Inbox, LogIn, LogOut, Settings, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { classNames } from '@/components/ui/class-names'
import { Menu, MenuItem, MenuSection, MenuSeparator } from '@/components/ui/menu'
import { useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import { reloadSafely } from '@/lib/browser/device/service-worker/before-reload'
import { signInAddress } from '@/lib/browser/sync/account/sign-in-address'
import { pageAfterSignOut, useAccount } from '@/lib/browser/sync/account/use-account'
import { accountMenu as accountMessages } from '@/lib/messages/areas'
import { LateSignOutDialog } from './late-sign-out-dialog'
import { SignInDialog } from './sign-in-dialog'

const labels = {
  sm: { label: 'max-sm:sr-only', place: 'max-sm:px-2.5!' },
  // Also wraps with very large text, in a bar with container queries.
  xl: {
    label: 'max-xl:sr-only @max-[60rem]:sr-only',
    place: 'max-xl:px-2.5! @max-[60rem]:px-2.5!',
  },
  never: { label: 'sr-only', place: 'px-2.5!' },
}

type Props = {
  /** Breakpoint from which icons have visible labels. Their accessible names are the same at every width. */
  labelFrom?: keyof typeof labels
}

/** Opens another page after all changes are stored. */
const go = (path: string) => void reloadSafely(() => location.assign(path))

/** Shows a sign-in link for guests, and the account menu for others, at the end of a top bar. */
export function AccountMenu({ labelFrom = 'sm' }: Props) {
  const messages = useMessages(accountMessages).menu
  const { state } = useAccount()
  const [isSigningIn, setSigningIn] = useState(false)
  const [isSigningOut, setSigningOut] = useState<boolean | null>(null)
  const isAlive = useIsAlive()
  const { label, place } = labels[labelFrom]

  if (!isAlive || state.kind === 'guest') {
    return (
      <a
        href="/sign-in"
        title={labelFrom === 'sm' ? undefined : messages.signIn}
        // Invisible until the session is known.
        className={classNames(buttonLook('quiet'), place, !isAlive && 'invisible')}
        onClick={(event) => {
          event.preventDefault()
          go(signInAddress())
        }}
      >
        <LogIn aria-hidden="true" className="rtl:-scale-x-100" />
        <span className={label}>{messages.signIn}</span>
      </a>
    )
  }
  const { email, name } = state.user
  if (state.kind === 'expired') {
    return (
      <>
        <Button look="quiet" className={place} onPress={() => setSigningIn(true)}>
          <CircleUserRound aria-hidden="true" />
          <span className={label}>{messages.signInAgain}</span>
        </Button>
        <SignInDialog isOpen={isSigningIn} onOpenChange={setSigningIn} />
      </>
    )
  }
  return (
    <>
      <Menu
        label={messages.label(email)}
        placement="bottom end"
        trigger={
          <Button
            look="quiet"
            aria-label={messages.label(email)}
            className="size-10 rounded-full! bg-pen-wash! p-0! uppercase pointer-coarse:size-11"
          >
            {Array.from(name.trim() || email)[0]}
          </Button>
        }
      >
        <MenuSection title={name ? `${name} · ${email}` : email}>
          <MenuItem
            text={messages.requests}
            icon={<Inbox aria-hidden="true" />}
            onAction={() => go('/requests')}
          />
          <MenuItem
            text={messages.workspaces}
            icon={<UsersRound aria-hidden="true" />}
            onAction={() => go('/workspaces')}
          />
          <MenuItem
            text={messages.settings}
            icon={<Settings aria-hidden="true" />}
            onAction={() => go('/settings')}
          />
        </MenuSection>
        <MenuSeparator />
        <MenuItem
          text={messages.signOut}
          icon={<LogOut aria-hidden="true" className="rtl:-scale-x-100" />}
          onAction={() => setSigningOut(true)}
        />
      </Menu>
      {isSigningOut !== null && (
        <LateSignOutDialog
          isOpen={isSigningOut}
          onOpenChange={setSigningOut}
          onSignedOut={(leaving) => location.replace(pageAfterSignOut(leaving))}
        />
      )}
    </>
  )
}
