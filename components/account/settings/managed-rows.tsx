'use client'

import { Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'

/**
 * Shows the sign-in methods of an account that a provider manages: links to the provider's pages instead of
 * forms that could do nothing, and a plain sentence for each method that has no page there.
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
