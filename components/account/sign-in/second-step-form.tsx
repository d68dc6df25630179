import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { RowForm } from '@/components/ui/form/row-form'
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
  const form = useAccountForm({
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
    form.clearErrors()
  }

  return (
    <RowForm
      form={form}
      submit={secondStep.submit}
      size="large"
      after={
        <div className="-mx-3.5 flex flex-wrap justify-between gap-x-2">
          <Button look="quiet" onPress={switchWay}>
            {isRecovery ? secondStep.useApp : secondStep.useRecovery}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {secondStep.back}
          </Button>
        </div>
      }
    >
      <p className="text-pretty text-soft">
        {isRecovery ? secondStep.recoveryText : secondStep.text}
      </p>
      <CodeField
        key={String(isRecovery)}
        label={isRecovery ? messages.recoveryCode : messages.code}
        error={form.errors.code}
        isRecovery={isRecovery}
        autoFocus
      />
      <Checkbox name="trust" label={secondStep.trust} />
    </RowForm>
  )
}
