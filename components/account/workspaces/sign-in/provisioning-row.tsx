import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { FixedField } from '@/components/ui/fixed-field'
import { useAction } from '@/components/ui/form/use-action'
import { MadeSecret } from '@/components/ui/made-secret'
import { useMessages } from '@/components/ui/messages'
import {
  apiKeys as apiKeyMessages,
  workspaceSignIn as workspaceSignInMessages,
} from '@/lib/messages/areas'
import { useWorkspace } from '../manage/workspace-context'
import type { SignInPartProps } from './provider-row'

/** SCIM URL and token, by which a directory adds and removes members. */
export function ProvisioningRow({ signIn, api, onChange }: SignInPartProps) {
  const messages = useMessages(workspaceSignInMessages)
  const keyMessages = useMessages(apiKeyMessages)
  const { withReauthentication, may } = useWorkspace()
  const { isBusy, notice, error, run } = useAction()
  const [made, setMade] = useState<string | null>(null)
  const dayOf = useDay()
  if (!signIn.provisioning)
    return <Row title={messages.provisioning} text={messages.provisioningOff} />
  const { url, token } = signIn.provisioning

  const make = () =>
    run(
      () => withReauthentication(api.makeToken),
      async (created) => {
        setMade(created.token)
        const next = await api.read()
        if (next.ok) onChange(next.value)
        return ''
      },
    )
  const revoke = () =>
    run(api.revokeToken, (next) => {
      setMade(null)
      onChange(next)
      return messages.tokenRevoked
    })

  return (
    <Row title={messages.provisioning} text={messages.provisioningText} notice={notice}>
      <ErrorText>{error}</ErrorText>
      <div className="mt-3 flex max-w-[30rem] flex-col gap-3.5">
        <FixedField label={messages.url} value={url} />
        {made !== null && (
          <MadeSecret
            title={messages.token}
            text={keyMessages.madeText}
            label={messages.token}
            secret={made}
            onKept={() => setMade(null)}
          />
        )}
        {made === null && token && (
          <p className="flex flex-wrap items-baseline gap-x-2.5 text-soft text-sm">
            <span>{messages.token}</span>
            <code translate="no" dir="ltr">
              {keyMessages.starts(token.prefix)}
            </code>
            <span>{dayOf(token.expiresAt, keyMessages.ends)}</span>
          </p>
        )}
        <p className="text-pretty text-soft text-sm">{messages.tokenHint}</p>
        <div className="flex flex-wrap gap-2">
          {made === null && may.includes('own') && (
            <Button aria-disabled={isBusy || undefined} onPress={() => void make()}>
              {messages.makeToken}
            </Button>
          )}
          {token && (
            <Button
              look="quiet"
              aria-label={keyMessages.revokeNamed(messages.token)}
              aria-disabled={isBusy || undefined}
              onPress={() => void revoke()}
            >
              {keyMessages.revoke}
            </Button>
          )}
        </div>
      </div>
    </Row>
  )
}
