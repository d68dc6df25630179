'use client'

import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { account as accountMessages } from '@/lib/messages/areas'
import { ManagedRows } from './managed-rows'
import { PasskeysRow } from './passkeys-row'
import { PasswordRow } from './password-row'
import { ProvidersRow } from './providers-row'
import { useAccountSettings } from './settings-context'
import { TotpRow } from './totp-row'

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
