'use client'

import { Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'

/**
 * Shows the sign-in methods of an account at a managed login: links to its pages, and a sentence for each method
 * without a page.
 */
export function ManagedRows() {
  const messages = useMessages(accountMessages).security
  return (
    <>
      <Row
        title={messages.passwordTitle}
        text={messages.managedPassword}
        actions={
          <ManagedLink screen="password" next="/settings">
            {messages.changePassword}
          </ManagedLink>
        }
      />
      <Row
        title={messages.passkeysTitle}
        text={messages.managedPasskeys}
        actions={
          <ManagedLink screen="passkeys" next="/settings">
            {messages.passkeyAdd}
          </ManagedLink>
        }
      />
      <Row title={messages.managedRestTitle} text={messages.managedRest} />
    </>
  )
}
