import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages, signIn as signInMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { CodeField } from '../fields/code-field'
import { useAccountSettings } from './settings-context'

type NewEmailProps = {
  onCancel: () => void
  onCodeSent: (flow: string, email: string) => void
  onSaved: () => Promise<void>
}

/** Form for a new address; with mail it is confirmed by a code first. */
export function NewEmail({ onCancel, onCodeSent, onSaved }: NewEmailProps) {
  const messages = useMessages(accountMessages).profile
  const { security, installation, withReauthentication } = useAccountSettings()
  const form = useAccountForm({
    required: ['email'],
    async send({ email }) {
      if (lowerCaseAscii(email) === lowerCaseAscii(security.email)) {
        return { errors: { email: messages.sameAddress } }
      }
      const result = await withReauthentication(() => identityApi.changeEmail(email))
      if (!result.ok) {
        return result.code === 'already-exists' ? { errors: { email: messages.taken } } : result
      }
      if (result.value.next === 'confirm') onCodeSent(result.value.flow, email)
      else await onSaved()
      return null
    },
  })
  return (
    <RowForm
      form={form}
      submit={installation.hasMail ? messages.sendCode : messages.saveEmail}
      onCancel={onCancel}
    >
      <EmailField
        label={messages.newEmail}
        error={form.errors.email}
        autoComplete="email"
        autoFocus
      />
    </RowForm>
  )
}

type EmailCodeProps = {
  flow: string
  email: string
  onCancel: () => void
  onConfirmed: () => Promise<void>
}

/** Form for the code that was sent to an address. */
export function EmailCode({ flow, email, onCancel, onConfirmed }: EmailCodeProps) {
  const messages = useMessages(accountMessages).profile
  const { code } = useMessages(signInMessages)
  const form = useAccountForm({
    required: ['code'],
    async send(values) {
      const result = await identityApi.confirmEmail({ flow, code: values.code })
      if (!result.ok) return result
      await onConfirmed()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.confirmCode} onCancel={onCancel}>
      <p className="text-pretty">{messages.codeSent(email)}</p>
      <CodeField label={code} error={form.errors.code} autoFocus />
    </RowForm>
  )
}
