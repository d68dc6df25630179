import { Card } from '@/components/ui/card'
import { NameRow } from '@/components/ui/form/name-row'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { EmailRow } from './email-row'
import { useAccountSettings } from './settings-context'

/** Shows name and email. */
export function ProfileCard() {
  const messages = useMessages(accountMessages).profile
  const { user, reload } = useAccountSettings()
  return (
    <Card id="profile" title={messages.title} isTitleHidden>
      <NameRow
        label={messages.name}
        description={messages.nameHint}
        value={user.name}
        maxLength={200}
        autoComplete="name"
        send={async (name) => {
          const result = await identityApi.changeName(name)
          if (result.ok) await reload()
          return result
        }}
      />
      <EmailRow />
    </Card>
  )
}
