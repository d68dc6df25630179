import { useState } from 'react'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { SecretList } from '@/components/ui/secret-list'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { NewWebhook } from '@/lib/browser/client/webhooks-api'
import { webhooks as webhookMessages } from '@/lib/messages/areas'
import { useProgramAccess } from '../program-access'
import { WebhookForm } from './webhook-form'
import { WebhookItem } from './webhook-item'

/** Returns the host of the address of a webhook, as a short name for it. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** Creates, lists, changes and deletes webhooks of a person or a workspace. A secret is shown once. */
export function WebhooksCard() {
  const messages = useMessages(webhookMessages)
  const { webhooks, webhooksApi } = useProgramAccess()
  const [hooks, setHooks] = useState<readonly Webhook[]>(webhooks)
  const [made, setMade] = useState<NewWebhook | null>(null)
  const action = useAction()

  const replace = (next: Webhook) =>
    setHooks((before) => before.map((one) => (one.id === next.id ? next : one)))
  const remove = ({ id, url }: Webhook) =>
    action.run(
      () => webhooksApi.remove(id),
      () => {
        setHooks((before) => before.filter((one) => one.id !== id))
        return messages.removed(hostOf(url))
      },
    )

  return (
    <SecretList
      id="webhooks"
      title={messages.title}
      text={messages.text}
      create={messages.add}
      items={hooks}
      action={action}
      secret={
        made && {
          title: messages.secretTitle(hostOf(made.url)),
          text: messages.secretText,
          label: messages.secretLabel,
          secret: made.secret,
        }
      }
      onKept={() => setMade(null)}
      form={(close) => (
        <WebhookForm
          submit={messages.add}
          send={webhooksApi.create}
          onCancel={close}
          onDone={(created) => {
            close()
            setHooks((before) => [...before, created])
            setMade(created)
          }}
        />
      )}
    >
      {(hook) => (
        <WebhookItem
          key={hook.id}
          hook={hook}
          isBusy={action.isBusy}
          onChange={replace}
          onSecret={setMade}
          onRemove={() => void remove(hook)}
        />
      )}
    </SecretList>
  )
}
