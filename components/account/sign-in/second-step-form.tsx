'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { CodeField } from '../fields/code-field'

type Props = { onSignedIn: () => Promise<void>; onBack: () => void }

/** Form for the code of an authenticator app, or a recovery code. */
export function SecondStepForm({ onSignedIn, onBack }: Props) {
  const messages = useMessages(signInMessages)
  const [isRecovery, setRecovery] = useState(false)
  const { secondStep } = messages
  const { errors, isBusy, clearErrors, formProps } = useAccountForm({
    required: ['code'],
    async send({ code, has }) {
      const trustDevice = has('trust')
      const result = await identityApi.answerSecondStep(
        isRecovery ? { recoveryCode: code, trustDevice } : { code, trustDevice },
      )
      if (!result.ok) return result
      await onSignedIn()
      return null
    },
  })
  function switchWay() {
    setRecovery(!isRecovery)
    clearErrors()
  }

  return (
    <form {...formProps} className="flex flex-col gap-4">
      <p className="text-pretty text-soft">
        {isRecovery ? secondStep.recoveryText : secondStep.text}
      </p>
      <Banner tone="error">{errors.form}</Banner>
      <CodeField
        key={String(isRecovery)}
        label={isRecovery ? messages.recoveryCode : messages.code}
        error={errors.code}
        isRecovery={isRecovery}
        autoFocus
      />
      <Checkbox name="trust" label={secondStep.trust} />
      <SubmitButton isBusy={isBusy} size="large">
        {secondStep.submit}
      </SubmitButton>
      <div className="-mx-3.5 flex flex-wrap justify-between gap-x-2">
        <Button look="quiet" onPress={switchWay}>
          {isRecovery ? secondStep.useApp : secondStep.useRecovery}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {secondStep.back}
        </Button>
      </div>
    </form>
  )
}
