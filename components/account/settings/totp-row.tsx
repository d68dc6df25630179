'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { TotpStart } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { PasswordStep } from './password-step'
import { RecoveryCodes } from './recovery-codes'
import { useAccountSettings } from './settings-context'
import { TotpSetup } from './totp-setup'

type Step =
  | { kind: 'shown' }
  | { kind: 'beginning' | 'ending' | 'renewing' }
  | { kind: 'setting-up'; start: TotpStart }
  | { kind: 'codes'; codes: string[]; said: string }

/** Shows TOTP codes from an authenticator app, and recovery codes. */
export function TotpRow() {
  const messages = useMessages(accountMessages).security
  const { security, reload } = useAccountSettings()
  const [step, setStep] = useState<Step>({ kind: 'shown' })
  const [notice, setNotice] = useState('')
  const opener = useReturnFocus(step.kind !== 'shown')
  const { hasTotp } = security

  function finish(said: string) {
    setStep({ kind: 'shown' })
    setNotice(said)
  }

  function begin(kind: 'beginning' | 'ending' | 'renewing') {
    setNotice('')
    setStep({ kind })
  }

  return (
    <Row
      title={messages.totpTitle}
      state={<StateMark isGood={hasTotp}>{hasTotp ? messages.totpOn : messages.totpOff}</StateMark>}
      text={messages.totpText}
      notice={notice}
      actions={
        step.kind === 'shown' &&
        (hasTotp ? (
          <>
            <Button ref={opener} onPress={() => begin('renewing')}>
              {messages.codesRenew}
            </Button>
            <Button onPress={() => begin('ending')}>{messages.totpEnd}</Button>
          </>
        ) : (
          <Button ref={opener} onPress={() => begin('beginning')}>
            {messages.totpBegin}
          </Button>
        ))
      }
    >
      <TotpStep step={step} onStep={setStep} onFinish={finish} onReload={reload} />
    </Row>
  )
}

type StepProps = {
  step: Step
  onStep: (step: Step) => void
  onFinish: (said: string) => void
  onReload: () => Promise<void>
}

function TotpStep({ step, onStep, onFinish, onReload }: StepProps) {
  const messages = useMessages(accountMessages).security
  const back = () => onStep({ kind: 'shown' })
  switch (step.kind) {
    case 'shown':
      return null
    case 'beginning':
      return (
        <PasswordStep
          label={messages.totpPassword}
          submit={messages.totpGoOn}
          ask={identityApi.beginTotp}
          onDone={(start) => onStep({ kind: 'setting-up', start })}
          onCancel={back}
        />
      )
    case 'setting-up':
      return (
        <TotpSetup
          start={step.start}
          onConfirmed={async () => {
            onStep({ kind: 'codes', codes: step.start.recoveryCodes, said: messages.totpDone })
            await onReload()
          }}
          onCancel={back}
        />
      )
    case 'codes':
      return <RecoveryCodes codes={step.codes} onKept={() => onFinish(step.said)} />
    case 'renewing':
      return (
        <>
          <p className="mt-2 text-soft">{messages.codesRenewText}</p>
          <PasswordStep
            label={messages.current}
            submit={messages.codesRenew}
            ask={identityApi.renewRecoveryCodes}
            onDone={({ recoveryCodes }) =>
              onStep({ kind: 'codes', codes: recoveryCodes, said: '' })
            }
            onCancel={back}
          />
        </>
      )
    case 'ending':
      return (
        <>
          <p className="mt-2 text-soft">{messages.totpEndText}</p>
          <PasswordStep
            label={messages.current}
            submit={messages.totpEnd}
            ask={identityApi.endTotp}
            onDone={async () => {
              await onReload()
              onFinish(messages.totpEnded)
            }}
            onCancel={back}
          />
        </>
      )
  }
}
