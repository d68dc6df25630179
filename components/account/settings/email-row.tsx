'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { EmailCode, NewEmail } from './email-forms'
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
