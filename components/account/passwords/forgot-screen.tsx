'use client'

import { useEffect, useState } from 'react'
import { OutageBanner } from '@/components/document/status/outage-banner'
import { Button } from '@/components/ui/button'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { FootLink, Sheet } from '@/components/ui/sheet'
import { identityApi } from '@/lib/browser/client/identity-api'
import { suspectOutage } from '@/lib/browser/client/outages/use-outages'
import type { Installation } from '@/lib/browser/sync/account/installation'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { ManagedLink } from '../managed-link'

type Props = Pick<Installation, 'hasMail' | 'isManaged'>

/** Command for the server; `EMAIL` is the placeholder of its help text. */
const resetCommand = 'npm run vitae -- reset-password EMAIL'

/** Requests a password reset link; without mail, explains the alternative. */
export function ForgotScreen({ hasMail, isManaged }: Props) {
  const { forgot: messages, confirm } = useMessages(signInMessages)
  const [email, setEmail] = useState('')
  const [isSent, setSent] = useState(false)
  const foot = <FootLink href="/sign-in">{messages.back}</FootLink>
  if (isManaged) {
    return (
      <Sheet title={messages.title} text={messages.managedText} foot={foot}>
        <div className="flex flex-col">
          <ManagedLink screen="password" next="/cvs" look="primary" size="large">
            {messages.managed}
          </ManagedLink>
        </div>
      </Sheet>
    )
  }
  if (!hasMail) {
    return (
      <Sheet title={messages.withoutMailTitle} text={messages.withoutMailText} foot={foot}>
        <code
          translate="no"
          dir="ltr"
          className="block overflow-x-auto rounded-control border border-line bg-well px-3.5 py-3 text-start text-sm"
        >
          {resetCommand}
        </code>
        <p className="mt-4 text-pretty text-sm text-soft">{messages.withoutMailNote}</p>
      </Sheet>
    )
  }
  if (isSent) {
    return (
      <Sheet title={messages.sentTitle} text={messages.sentText(email)} foot={foot}>
        <SentOrNot />
        <p className="mb-4 text-pretty text-sm text-soft">{confirm.help}</p>
        <Button size="large" className="w-full" onPress={() => setSent(false)}>
          {messages.checkAddress}
        </Button>
      </Sheet>
    )
  }
  return (
    <Sheet title={messages.title} text={messages.text} foot={foot}>
      <OutageBanner part="mail" className="mb-4 rounded-card" />
      <ForgotForm
        email={email}
        onSent={(to) => {
          setEmail(to)
          setSent(true)
        }}
      />
    </Sheet>
  )
}

/** Milliseconds after which mail delivery is checked. */
const looks = [1_500, 10_000, 30_000]

/**
 * Reports a failure to send. The response does not wait for the mail, because its time would reveal whether the account
 * exists.
 */
function SentOrNot() {
  useEffect(() => {
    const timers = looks.map((after) => setTimeout(suspectOutage, after))
    return () => timers.forEach(clearTimeout)
  }, [])
  return <OutageBanner part="mail" className="mb-4 rounded-card" />
}

type FormProps = {
  /** Address entered before, to correct it on return. */
  email: string
  onSent: (email: string) => void
}

function ForgotForm({ email: known, onSent }: FormProps) {
  const messages = useMessages(signInMessages)
  const form = useAccountForm({
    required: ['email'],
    async send({ email }) {
      const result = await identityApi.forgotPassword(email)
      if (!result.ok) return result
      onSent(email)
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.forgot.submit} size="large">
      <EmailField error={form.errors.email} defaultValue={known} />
    </RowForm>
  )
}
