import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row, StateMark } from '@/components/ui/card'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { QrPicture } from '@/components/ui/qr-picture'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { TotpStart } from '@/dist/answers/auth-answers'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { CodeField } from '../fields/code-field'
import { PasswordStep } from './password-step'
import { RecoveryCodes } from './recovery-codes'
import { useAccountSettings } from './settings-context'

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
        <PasswordStep
          text={messages.codesRenewText}
          label={messages.current}
          submit={messages.codesRenew}
          ask={identityApi.renewRecoveryCodes}
          onDone={({ recoveryCodes }) => onStep({ kind: 'codes', codes: recoveryCodes, said: '' })}
          onCancel={back}
        />
      )
    case 'ending':
      return (
        <PasswordStep
          text={messages.totpEndText}
          label={messages.current}
          submit={messages.totpEnd}
          ask={identityApi.endTotp}
          onDone={async () => {
            await onReload()
            onFinish(messages.totpEnded)
          }}
          onCancel={back}
        />
      )
  }
}

type SetupProps = { start: TotpStart; onConfirmed: () => Promise<void>; onCancel: () => void }

/** Shows the TOTP secret as QR code, link and text, and verifies the first code. */
function TotpSetup({ start, onConfirmed, onCancel }: SetupProps) {
  const messages = useMessages(accountMessages).security
  const form = useAccountForm({
    required: ['code'],
    async send({ code }) {
      const result = await identityApi.confirmTotp(code)
      if (!result.ok) return result
      await onConfirmed()
      return null
    },
  })
  return (
    <div className="mt-4 flex flex-wrap gap-x-8 gap-y-4">
      <div>
        <p className="mb-2">{messages.totpScan}</p>
        <QrPicture text={start.uri} label={messages.totpPicture} />
      </div>
      <div className="min-w-0 flex-1 basis-64">
        <p>
          <a href={start.uri} className="inline-flex min-h-11 items-center text-pen underline">
            {messages.totpLink}
          </a>
        </p>
        <p className="mt-1 text-soft">{messages.totpSecret}</p>
        <p
          translate="no"
          dir="ltr"
          className="mt-1 select-all break-all rounded-control border border-line bg-well px-3 py-2 text-start font-mono"
        >
          {start.secret.match(/.{1,4}/g)?.join(' ')}
        </p>
        <RowForm form={form} submit={messages.totpConfirm} onCancel={onCancel}>
          <CodeField label={messages.totpCode} error={form.errors.code} autoFocus />
        </RowForm>
      </div>
    </div>
  )
}
