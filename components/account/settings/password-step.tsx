import type { Failure } from '@/components/ui/form/describe-failure'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'
import { useAccountSettings } from './settings-context'

type Result<T> = { ok: true; value: T } | ({ ok: false } & Failure)

type Props<T> = {
  /** Consequence of the change. */
  text?: string
  label: string
  submit: string
  /** Sends the request, with the password if the account has one. */
  ask: (body: { password?: string }) => Promise<Result<T>>
  onDone: (value: T) => Promise<void> | void
  onCancel: () => void
}

/** Confirms a sensitive change by the account's password, or by reauthentication without one. */
export function PasswordStep<T>({ text, label, submit, ask, onDone, onCancel }: Props<T>) {
  const { failures } = useMessages(signInMessages)
  const { security, withReauthentication } = useAccountSettings()
  const { hasPassword, email } = security
  const form = useAccountForm({
    required: hasPassword ? ['password'] : [],
    async send({ password }) {
      const result = await (hasPassword ? ask({ password }) : withReauthentication(() => ask({})))
      if (!result.ok && result.code === 'wrong-credentials') {
        return { errors: { password: failures.wrongPassword } }
      }
      if (!result.ok) return result
      await onDone(result.value)
      return null
    },
  })
  return (
    <RowForm form={form} submit={submit} onCancel={onCancel}>
      {text && <p className="text-soft">{text}</p>}
      {hasPassword && (
        <>
          {/* Tells a password manager which account this is. */}
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            name="password"
            label={label}
            error={form.errors.password}
            autoComplete="current-password"
            autoFocus
          />
        </>
      )}
    </RowForm>
  )
}
