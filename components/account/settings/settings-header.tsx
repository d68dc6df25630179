'use client'

import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Logo } from '@/components/ui/logo'
import { useMessages } from '@/components/ui/messages'
import { pageAfterSignOut } from '@/lib/browser/sync/account/use-account'
import {
  account as accountMessages,
  common as commonMessages,
  accountMenu as menuMessages,
  signIn as signInMessages,
} from '@/lib/messages/areas'
import { LateSignOutDialog } from '../late-sign-out-dialog'
import { NotificationBell } from '../notifications/notification-bell'

/** Top bar of account pages, with links to the CVs and to sign out. */
export function SettingsHeader() {
  const messages = useMessages(accountMessages)
  const { home } = useMessages(signInMessages)
  const { menu } = useMessages(menuMessages)
  const { productName } = useMessages(commonMessages)
  const [isSigningOut, setSigningOut] = useState<boolean | null>(null)
  return (
    <header className="top-0 z-30 flex min-h-14 flex-wrap items-center gap-x-4 gap-y-2 border-line border-b bg-panel px-4 py-2 sm:sticky">
      <a href="/" aria-label={home} className="flex min-h-11 items-center no-underline">
        <Logo name={productName} />
      </a>
      <div className="ms-auto flex flex-wrap items-center justify-end gap-2">
        <a href="/cvs" className={buttonLook('quiet')}>
          {messages.settings.yourCvs}
        </a>
        {/* Reserves its space before the session is known. */}
        <span className="inline-flex size-10 shrink-0 pointer-coarse:size-11">
          <NotificationBell />
        </span>
        <Button onPress={() => setSigningOut(true)}>
          <LogOut aria-hidden="true" className="rtl:-scale-x-100" />
          {menu.signOut}
        </Button>
      </div>
      {isSigningOut !== null && (
        <LateSignOutDialog
          isOpen={isSigningOut}
          onOpenChange={setSigningOut}
          onSignedOut={(leaving) => location.replace(pageAfterSignOut(leaving))}
        />
      )}
    </header>
  )
}
