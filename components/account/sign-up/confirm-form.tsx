'use client'

import { useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { identityApi } from '@/lib/browser/client/identity-api'
import { signIn as signInMessages } from '@/lib/messages/areas'
import { CodeField } from '../fields/code-field'

type Props = {
  /** Id of the sign-up flow. */
  flow: string
  onSignedIn: () => Promise<void>
  onBack: () => void
}

/** Form for the code that was sent to the address. */
export function ConfirmForm({ flow, onSignedIn, onBack }: Props) {
  const messages = useMessages(signInMessages)
  const [resent, setResent] = useState('')
  const [isSending, setSending] = useState(false)
  const { errors, isBusy, formProps } = useAccountForm({
    required: ['code'],
    async send({ code }) {
      const result = await identityApi.confirmSignUp({ flow, code })
      if (!result.ok) return result
      await onSignedIn()
      return null
    },
  })

  async function resend() {
    if (isSending) return
    setSending(true)
    const result = await identityApi.resendCode(flow)
    setResent(result.ok ? messages.confirm.resent : describeFailure(result, messages).text)
    setSending(false)
  }

  return (
    <form {...formProps} className="flex flex-col gap-4">
      <Banner tone="error">{errors.form}</Banner>
      <CodeField label={messages.code} error={errors.code} autoFocus />
      <SubmitButton isBusy={isBusy} size="large">
        {messages.confirm.submit}
      </SubmitButton>
      <p className="text-pretty text-sm text-soft">{messages.confirm.help}</p>
      <p role="status" className="text-pretty text-sm empty:hidden">
        {resent}
      </p>
      <div className="-mx-3.5 flex flex-wrap justify-between gap-x-2">
        <Button look="quiet" aria-disabled={isSending || undefined} onPress={() => void resend()}>
          {messages.confirm.resend}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {messages.confirm.otherAddress}
        </Button>
      </div>
    </form>
  )
}
