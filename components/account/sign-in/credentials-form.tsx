import { Checkbox } from '@/components/ui/checkbox'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'

type Props = {
  /** Address of the expired session, whose password is requested. */
  knownEmail?: string
  hasPasskeys: boolean
  onSignedIn: () => Promise<void>
  onSecondStep: () => void
}

/** Form for email and password. */
export function CredentialsForm(props: Props) {
  const { knownEmail, hasPasskeys, onSignedIn, onSecondStep } = props
  const messages = useMessages(signInMessages)
  const form = useAccountForm({
    required: ['email', 'password'],
    async send({ email, password, has }) {
      const result = await identityApi.signIn({ email, password, remember: has('remember') })
      if (!result.ok) return result
      if (result.value.next === 'two-factor') onSecondStep()
      else await onSignedIn()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.signIn.submit} size="large">
      <EmailField
        error={form.errors.email}
        defaultValue={knownEmail}
        readOnly={knownEmail !== undefined}
        enterKeyHint="next"
        autoComplete={hasPasskeys ? 'username webauthn' : 'username'}
      />
      <div>
        <PasswordField
          name="password"
          label={messages.password}
          error={form.errors.password}
          autoComplete="current-password"
          autoFocus={knownEmail !== undefined}
        />
        <p className="mt-1 text-sm">
          <a
            href="/forgot-password"
            className="inline-flex min-h-9 items-center text-pen underline pointer-coarse:min-h-11"
          >
            {messages.signIn.forgot}
          </a>
        </p>
      </div>
      <Checkbox name="remember" label={messages.signIn.remember} defaultChecked />
    </RowForm>
  )
}
