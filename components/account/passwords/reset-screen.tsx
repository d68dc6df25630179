'use client'

import { useRef, useState } from 'react'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { LinkButton } from '@/components/ui/link-button'
import { useMessages } from '@/components/ui/messages'
import { Sheet } from '@/components/ui/sheet'
import { useFragment } from '@/components/ui/use-fragment'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'

type State = 'reading' | 'asking' | 'done' | 'gone'

/** Form for a new password, opened by the link in the mail. */
export function ResetScreen() {
  const messages = useMessages(signInMessages).reset
  const token = useRef('')
  const [state, setState] = useState<State>('reading')
  useFragment((fragment) => {
    token.current = fragment
    setState(fragment ? 'asking' : 'gone')
  })

  if (state === 'gone') {
    return (
      <Sheet title={messages.goneTitle} text={messages.goneText}>
        <LinkButton href="/forgot-password" look="primary">
          {messages.askAgain}
        </LinkButton>
      </Sheet>
    )
  }
  if (state === 'done') {
    return (
      <Sheet title={messages.doneTitle} text={messages.doneText}>
        <LinkButton href="/sign-in" look="primary">
          {messages.signIn}
        </LinkButton>
      </Sheet>
    )
  }
  return (
    <Sheet title={messages.title} text={messages.text}>
      <ResetForm readToken={() => token.current} onEnd={setState} />
    </Sheet>
  )
}

type FormProps = { readToken: () => string; onEnd: (state: 'done' | 'gone') => void }

function ResetForm({ readToken, onEnd }: FormProps) {
  const messages = useMessages(signInMessages)
  const form = useAccountForm({
    required: ['password'],
    hasNewPassword: true,
    async send({ password }) {
      const result = await identityApi.resetPassword({ token: readToken(), password })
      if (result.ok) onEnd('done')
      else if (result.code === 'gone') onEnd('gone')
      else return result
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.reset.submit} size="large">
      <PasswordField
        name="password"
        label={messages.newPassword}
        description={messages.passwordHint}
        error={form.errors.password}
        autoComplete="new-password"
      />
    </RowForm>
  )
}
