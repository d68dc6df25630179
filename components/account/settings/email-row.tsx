import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { EmailField } from '@/components/ui/form/email-field'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages, signIn as signInMessages } from '@/lib/messages/areas'
import { lowerCaseAscii } from '@/lib/resume/text/email-address'
import { CodeField } from '../fields/code-field'
import { useAccountSettings } from './settings-context'

type Step = { kind: 'shown' } | { kind: 'typing' } | { kind: 'code'; flow: string; email: string }

/** Shows the address and whether it is confirmed, with actions. */
export function EmailRow() {
  const messages = useMessages(accountMessages).profile
  const { security, installation, canReadOutbox, reload, withReauthentication } =
    useAccountSettings()
  const [step, setStep] = useState<Step>({ kind: 'shown' })
  const { isBusy, notice, error, setNotice, run } = useAction()
  const opener = useReturnFocus(step.kind !== 'shown')
  const { email, isEmailConfirmed } = security
  const { hasMail, isManaged } = installation
  const missing = hasMail ? messages.unconfirmedText : messages.unconfirmedWithoutMail

  const confirm = () =>
    run(
      () => withReauthentication(() => identityApi.changeEmail(email)),
      (next) => {
        if (next.next === 'confirm') setStep({ kind: 'code', flow: next.flow, email })
        return ''
      },
    )

  async function finish(said: string) {
    await reload()
    setStep({ kind: 'shown' })
    setNotice(said)
  }

  return (
    <Row
      title={messages.email}
      state={
        <StateMark isGood={isEmailConfirmed}>
          {isEmailConfirmed ? messages.confirmed : messages.unconfirmed}
        </StateMark>
      }
      text={
        <>
          <span className="block text-ink">{email}</span>
          {!isEmailConfirmed && <span className="block text-sm">{missing}</span>}
          {canReadOutbox && <OutboxLink />}
        </>
      }
      notice={notice}
      actions={
        step.kind === 'shown' &&
        !isManaged && (
          <>
            {!isEmailConfirmed && hasMail && (
              <Button aria-disabled={isBusy || undefined} onPress={() => void confirm()}>
                {messages.confirm}
              </Button>
            )}
            <Button ref={opener} onPress={() => setStep({ kind: 'typing' })}>
              {messages.change}
            </Button>
          </>
        )
      }
    >
      <ErrorText>{error}</ErrorText>
      {step.kind === 'typing' && (
        <NewEmail
          onCancel={() => setStep({ kind: 'shown' })}
          onCodeSent={(flow, to) => setStep({ kind: 'code', flow, email: to })}
          onSaved={() => finish(messages.emailSaved)}
        />
      )}
      {step.kind === 'code' && (
        <EmailCode
          flow={step.flow}
          email={step.email}
          onCancel={() => setStep({ kind: 'shown' })}
          onConfirmed={() =>
            finish(step.email === email ? messages.emailConfirmed : messages.emailSaved)
          }
        />
      )}
    </Row>
  )
}

function OutboxLink() {
  const { outbox } = useMessages(accountMessages).profile
  return (
    <a
      href="/outbox"
      className="inline-flex min-h-9 items-center text-pen text-sm underline pointer-coarse:min-h-11"
    >
      {outbox}
    </a>
  )
}

type NewEmailProps = {
  onCancel: () => void
  onCodeSent: (flow: string, email: string) => void
  onSaved: () => Promise<void>
}

/** Form for a new address; with mail it is confirmed by a code first. */
function NewEmail({ onCancel, onCodeSent, onSaved }: NewEmailProps) {
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
function EmailCode({ flow, email, onCancel, onConfirmed }: EmailCodeProps) {
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
