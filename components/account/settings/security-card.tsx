import { Card, Row } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'
import { PasskeysRow } from './passkeys-row'
import { PasswordRow } from './password-row'
import { ProvidersRow } from './providers-row'
import { useAccountSettings } from './settings-context'
import { TotpRow } from './totp-row'

/**
 * Shows the sign-in methods of an account at a managed login: links to its pages, and a sentence for each method
 * without a page.
 */
function ManagedRows() {
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

/** Shows all sign-in methods. Authenticator codes require a password. */
export function SecurityCard() {
  const messages = useMessages(accountMessages).security
  const { security, installation } = useAccountSettings()
  if (installation.isManaged) {
    return (
      <Card id="security" title={messages.title}>
        <ManagedRows />
      </Card>
    )
  }
  return (
    <Card id="security" title={messages.title}>
      <PasswordRow />
      {(security.hasPassword || security.hasTotp) && <TotpRow />}
      <PasskeysRow />
      <ProvidersRow />
    </Card>
  )
}
