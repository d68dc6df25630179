import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { RowForm } from '@/components/ui/form/row-form'
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
  const form = useAccountForm({
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
    <RowForm
      form={form}
      submit={messages.confirm.submit}
      size="large"
      after={
        <>
          <p className="text-pretty text-sm text-soft">{messages.confirm.help}</p>
          <p role="status" className="text-pretty text-sm empty:hidden">
            {resent}
          </p>
          <div className="-mx-3.5 flex flex-wrap justify-between gap-x-2">
            <Button
              look="quiet"
              aria-disabled={isSending || undefined}
              onPress={() => void resend()}
            >
              {messages.confirm.resend}
            </Button>
            <Button look="quiet" onPress={onBack}>
              {messages.confirm.otherAddress}
            </Button>
          </div>
        </>
      }
    >
      <CodeField label={messages.code} error={form.errors.code} autoFocus />
    </RowForm>
  )
}
