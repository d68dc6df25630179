import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages, signIn as signInMessages } from '@/lib/messages/areas'
import { PasswordField } from '../fields/password-field'
import { useAccountSettings } from './settings-context'

/** Changes the password with the current one, or sets the first one. */
export function PasswordRow() {
  const messages = useMessages(accountMessages).security
  const { security } = useAccountSettings()
  const [isOpen, setOpen] = useState(false)
  const [notice, setNotice] = useState('')
  const opener = useReturnFocus(isOpen)
  return (
    <Row
      title={messages.passwordTitle}
      text={security.hasPassword ? undefined : messages.passwordNone}
      notice={notice}
      actions={
        !isOpen && (
          <Button ref={opener} onPress={() => setOpen(true)}>
            {security.hasPassword ? messages.changePassword : messages.setPassword}
          </Button>
        )
      }
    >
      {isOpen && (
        <PasswordForm
          onCancel={() => setOpen(false)}
          onSaved={() => {
            setOpen(false)
            setNotice(messages.passwordSaved)
          }}
        />
      )}
    </Row>
  )
}

function PasswordForm({ onCancel, onSaved }: { onCancel: () => void; onSaved: () => void }) {
  const messages = useMessages(accountMessages).security
  const { passwordHint, newPassword, failures } = useMessages(signInMessages)
  const { security, reload, withReauthentication } = useAccountSettings()
  const { hasPassword, email } = security
  const form = useAccountForm({
    required: hasPassword ? ['current', 'password'] : ['password'],
    hasNewPassword: true,
    async send({ current, password }) {
      const result = await withReauthentication(() =>
        identityApi.changePassword(hasPassword ? { current, password } : { password }),
      )
      if (!result.ok && result.code === 'wrong-credentials') {
        return { errors: { current: failures.wrongPassword } }
      }
      if (!result.ok) return result
      await reload()
      onSaved()
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.savePassword} onCancel={onCancel}>
      <p className="text-pretty text-soft">{messages.passwordEnds}</p>
      {/* Tells a password manager which account this is. */}
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      {hasPassword && (
        <PasswordField
          name="current"
          label={messages.current}
          error={form.errors.current}
          autoComplete="current-password"
          enterKeyHint="next"
          autoFocus
        />
      )}
      <PasswordField
        name="password"
        label={newPassword}
        description={passwordHint}
        error={form.errors.password}
        autoComplete="new-password"
        autoFocus={!hasPassword}
      />
    </RowForm>
  )
}
