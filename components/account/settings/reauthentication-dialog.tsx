import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Dialog } from '@/components/ui/dialog'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import type { Security } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { canUsePasskeys } from '@/lib/browser/client/passkeys/passkeys'
import { account as accountMessages, signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'
import { ManagedLink } from '../managed-link'
import { passkeyFailureMessage } from '../sign-in/passkey-failure-message'

type Props = {
  /** Sign-in methods of the account. */
  security: Security
  /** Whether they are at a provider, which reauthenticates. */
  isManaged: boolean
  /** Reason, unless it concerns access to the account. */
  why?: string | undefined
  onAnswer: (isReauthenticated: boolean) => void
}

/** Reauthenticates the person by any of their sign-in methods. */
export function ReauthenticationDialog({ security, isManaged, why, onAnswer }: Props) {
  const messages = useMessages(accountMessages).proof
  const signInTexts = useMessages(signInMessages)
  const [failure, setError] = useState('')
  const hasPasskey = security.passkeys.length > 0 && canUsePasskeys()
  const providers = security.providers.filter(({ isLinked }) => isLinked)
  const hasWay = isManaged || security.hasPassword || hasPasskey || providers.length > 0

  async function reauthenticateWithPasskey() {
    setError('')
    const result = await identityApi.reauthenticateWithPasskey()
    if (result.ok) onAnswer(true)
    else setError(passkeyFailureMessage(result, signInTexts))
  }

  return (
    <Dialog isOpen onOpenChange={() => onAnswer(false)} title={messages.title}>
      <p className="mb-4 text-pretty text-soft">{why ?? messages.text}</p>
      {security.hasPassword && (
        <PasswordReauthentication email={security.email} onReauthenticated={() => onAnswer(true)} />
      )}
      <div className="mt-3 flex flex-col gap-2.5 empty:hidden">
        {isManaged && (
          <ManagedLink screen="prove" next={location.pathname} look="primary">
            {messages.managed}
          </ManagedLink>
        )}
        {hasPasskey && (
          <Button onPress={() => void reauthenticateWithPasskey()}>
            <KeyRound aria-hidden="true" />
            {messages.withPasskey}
          </Button>
        )}
        {!security.hasPassword &&
          providers.map(({ id, name }) => (
            <a
              key={id}
              href={`/api/auth/oidc/${id}/prove?next=${encodeURIComponent(location.pathname)}`}
              className={buttonLook('outline')}
            >
              {messages.withProvider(name)}
            </a>
          ))}
        {!hasWay && <p>{messages.noWay}</p>}
      </div>
      <p role="status" className="mt-3 text-del text-sm empty:hidden">
        {failure}
      </p>
    </Dialog>
  )
}

function PasswordReauthentication({
  email,
  onReauthenticated,
}: {
  email: string
  onReauthenticated: () => void
}) {
  const messages = useMessages(accountMessages).proof
  const { failures } = useMessages(signInMessages)
  const form = useAccountForm({
    required: ['password'],
    async send({ password }) {
      const result = await identityApi.prove(password)
      if (!result.ok && result.code === 'wrong-credentials') {
        return { errors: { password: failures.wrongPassword } }
      }
      if (!result.ok) return result
      onReauthenticated()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.submit}>
      {/* Tells a password manager which account this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        name="password"
        label={messages.password}
        error={form.errors.password}
        autoComplete="current-password"
        autoFocus
      />
    </RowForm>
  )
}
