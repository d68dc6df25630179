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
  const words = useMessages(accountMessages).security
  return (
    <>
      <Row
        title={words.passwordTitle}
        text={words.managedPassword}
        actions={
          <ManagedLink screen="password" next="/settings">
            {words.changePassword}
          </ManagedLink>
        }
      />
      <Row
        title={words.passkeysTitle}
        text={words.managedPasskeys}
        actions={
          <ManagedLink screen="passkeys" next="/settings">
            {words.passkeyAdd}
          </ManagedLink>
        }
      />
      <Row title={words.managedRestTitle} text={words.managedRest} />
    </>
  )
}
