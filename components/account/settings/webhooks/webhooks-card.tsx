'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { useAction } from '@/components/ui/form/use-action'
import { MadeSecret } from '@/components/ui/made-secret'
import { useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { NewWebhook } from '@/lib/browser/client/webhooks-api'
import { webhooks as webhookMessages } from '@/lib/messages/areas'
import { useProgramAccess } from '../program-access'
import { hostOf } from './host-of'
import { WebhookForm } from './webhook-form'
import { WebhookItem } from './webhook-item'

/** Creates, lists, changes and deletes webhooks of a person or a workspace. A secret is shown once. */
export function WebhooksCard() {
  const messages = useMessages(webhookMessages)
  const { webhooks, webhooksApi } = useProgramAccess()
  const [hooks, setHooks] = useState<readonly Webhook[]>(webhooks)
  const [isAdding, setAdding] = useState(false)
  const [made, setMade] = useState<{ host: string; secret: string } | null>(null)
  const { isBusy, notice, error, setNotice, run } = useAction()
  const opener = useReturnFocus(isAdding || made !== null)

  const replace = (next: Webhook) =>
    setHooks((before) => before.map((one) => (one.id === next.id ? next : one)))
  const showSecret = ({ url, secret }: NewWebhook) => setMade({ host: hostOf(url), secret })
  const remove = ({ id, url }: Webhook) =>
    run(
      () => webhooksApi.remove(id),
      () => {
        setHooks((before) => before.filter((one) => one.id !== id))
        return messages.removed(hostOf(url))
      },
    )

  return (
    <Card id="webhooks" title={messages.title} text={messages.text}>
      <div className="pt-1 pb-4">
        <CardList items={hooks} none={messages.none} notice={notice} error={error}>
          {(hook) => (
            <WebhookItem
              key={hook.id}
              hook={hook}
              isBusy={isBusy}
              onChange={replace}
              onSecret={showSecret}
              onRemove={() => void remove(hook)}
            />
          )}
        </CardList>
      </div>
      <div className="pt-4">
        {!isAdding && !made && (
          <Button
            ref={opener}
            onPress={() => {
              setNotice('')
              setAdding(true)
            }}
          >
            {messages.add}
          </Button>
        )}
        {isAdding && (
          <WebhookForm
            submit={messages.add}
            send={webhooksApi.create}
            onCancel={() => setAdding(false)}
            onDone={(created) => {
              setAdding(false)
              setHooks((before) => [...before, created])
              showSecret(created)
            }}
          />
        )}
        {made && (
          <MadeSecret
            title={messages.secretTitle(made.host)}
            text={messages.secretText}
            label={messages.secretLabel}
            secret={made.secret}
            onKept={() => setMade(null)}
          />
        )}
      </div>
    </Card>
  )
}
