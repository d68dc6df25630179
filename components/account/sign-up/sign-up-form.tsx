import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { nameTyping } from '@/components/ui/typing-help'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'
import type { Invitation } from './use-invitation'

/** Form values, kept while the user waits for a code, so that going back loses nothing. */
export type Typed = { name: string; email: string }

type Props = {
  invitation: Invitation | null
  typed: Typed | null
  onCodeSent: (flow: string, typed: Typed) => void
  onSignedIn: () => Promise<void>
}

/** Form for name, email and password. */
export function SignUpForm({ invitation, typed, onCodeSent, onSignedIn }: Props) {
  const messages = useMessages(signInMessages)
  const invitedEmail = invitation?.email || null
  const form = useAccountForm({
    required: ['name', 'email', 'password'],
    hasNewPassword: true,
    async send({ name, email, password }) {
      const token = invitation && { invitation: invitation.token }
      const made = await identityApi.signUp({ name, email, password, ...token })
      if (!made.ok) return made
      if (made.value.next === 'confirm') {
        onCodeSent(made.value.flow, { name, email })
        return null
      }
      // Without mail the response is the same for every address; signing in shows whether the password is right.
      const entered = await identityApi.signIn({ email, password })
      if (entered.ok && entered.value.next === 'done') {
        await onSignedIn()
        return null
      }
      const isOther = entered.ok || entered.code === 'wrong-credentials'
      return isOther ? { errors: { form: messages.signUp.maybeThere } } : entered
    },
  })
  return (
    <RowForm form={form} submit={messages.signUp.submit} size="large">
      <TextField
        name="name"
        label={messages.name}
        error={form.errors.name}
        defaultValue={typed?.name}
        autoComplete="name"
        enterKeyHint="next"
        {...nameTyping}
        maxLength={200}
      />
      <EmailField
        error={form.errors.email}
        description={invitedEmail && messages.signUp.invited}
        defaultValue={invitedEmail ?? typed?.email}
        readOnly={invitedEmail !== null}
        enterKeyHint="next"
      />
      <PasswordField
        name="password"
        label={messages.password}
        description={messages.passwordHint}
        error={form.errors.password}
        autoComplete="new-password"
      />
    </RowForm>
  )
}
