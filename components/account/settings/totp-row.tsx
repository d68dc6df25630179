'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { TotpStart } from '@/lib/browser/client/answers/auth-answers'
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
  const words = useMessages(accountMessages).security
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
      title={words.totpTitle}
      state={<StateMark isGood={hasTotp}>{hasTotp ? words.totpOn : words.totpOff}</StateMark>}
      text={words.totpText}
      notice={notice}
      actions={
        step.kind === 'shown' &&
        (hasTotp ? (
          <>
            <Button ref={opener} onPress={() => begin('renewing')}>
              {words.codesRenew}
            </Button>
            <Button onPress={() => begin('ending')}>{words.totpEnd}</Button>
          </>
        ) : (
          <Button ref={opener} onPress={() => begin('beginning')}>
            {words.totpBegin}
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
  const words = useMessages(accountMessages).security
  const back = () => onStep({ kind: 'shown' })
  switch (step.kind) {
    case 'shown':
      return null
    case 'beginning':
      return (
        <PasswordStep
          label={words.totpPassword}
          submit={words.totpGoOn}
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
            onStep({ kind: 'codes', codes: step.start.recoveryCodes, said: words.totpDone })
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
          <p className="mt-2 text-soft">{words.codesRenewText}</p>
          <PasswordStep
            label={words.current}
            submit={words.codesRenew}
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
          <p className="mt-2 text-soft">{words.totpEndText}</p>
          <PasswordStep
            label={words.current}
            submit={words.totpEnd}
            ask={identityApi.endTotp}
            onDone={async () => {
              await onReload()
              onFinish(words.totpEnded)
            }}
            onCancel={back}
          />
        </>
      )
  }
}
