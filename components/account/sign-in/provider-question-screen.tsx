'use client'

import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { FootLink, Sheet } from '@/components/ui/sheet'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'

type Props = {
  provider: { workspace: string; name: string; host: string }
  /** Page to open after the sign-in. */
  next: string
  /** Address of the account that is signed in on this device; null without one. */
  email: string | null
}

/** Asks for confirmation before a sign-in at a workspace's provider, since any link can lead here. */
export function ProviderQuestionScreen({ provider, next, email }: Props) {
  const messages = useMessages(signInMessages)
  const { title, text, replaces } = messages.providerQuestion
  const form = useAccountForm({
    required: [],
    async send() {
      const begun = await identityApi.beginSignIn(provider.workspace, next)
      if (!begun.ok) return begun
      location.assign(begun.value.url)
      return null
    },
  })
  return (
    <Sheet
      title={title(provider.name)}
      text={text(provider.host)}
      foot={<FootLink href="/cvs">{email === null ? messages.withoutAccount : email}</FootLink>}
    >
      <RowForm form={form} submit={messages.signIn.submit} size="large">
        {email !== null && <p className="text-pretty">{replaces(email)}</p>}
      </RowForm>
    </Sheet>
  )
}
