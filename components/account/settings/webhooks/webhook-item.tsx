import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { StateMark } from '@/components/ui/card'
import { ErrorText } from '@/components/ui/error-text'
import { useAction } from '@/components/ui/form/use-action'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { ApiResult } from '@/lib/browser/client/api-types'
import type { NewWebhook } from '@/lib/browser/client/webhooks-api'
import {
  notifications as notificationMessages,
  webhooks as webhookMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { useProgramAccess } from '../program-access'
import { DeliveryList, useDeliveries } from './delivery-list'
import { WebhookForm } from './webhook-form'

type Props = {
  hook: Webhook
  /** Whether another webhook is being deleted. */
  isBusy: boolean
  onChange: (hook: Webhook) => void
  onSecret: (made: NewWebhook) => void
  onRemove: () => void
}

/** Webhook: URL, events, state and deliveries. */
export function WebhookItem({ hook, isBusy, onChange, onSecret, onRemove }: Props) {
  const messages = useMessages(webhookMessages)
  const { webhooksApi } = useProgramAccess()
  const { webhookDisabledText } = useMessages(notificationMessages)
  const { list } = formatters(useInterfaceLocale())
  const id = useId()
  const [isEditing, setEditing] = useState(false)
  const opener = useReturnFocus(isEditing)
  const action = useAction()
  const deliveries = useDeliveries(hook.id)
  const eventNames: Readonly<Record<string, string>> = messages.events
  const state = hook.disabledAt ? webhookDisabledText : hook.failingSince ? messages.failing : ''

  const run = <T,>(send: () => Promise<ApiResult<T>>, then: (value: T) => void) =>
    void action.run(send, (value) => {
      then(value)
      return ''
    })
  const button = (label: string, onPress: () => void) => (
    <Button
      look="quiet"
      size="small"
      aria-describedby={id}
      aria-disabled={isBusy || action.isBusy || undefined}
      onPress={onPress}
    >
      {label}
    </Button>
  )

  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
        <span id={id} translate="no" dir="ltr" className="min-w-0 break-all font-medium">
          {hook.url}
        </span>
        <StateMark isGood={hook.enabled}>{hook.enabled ? messages.on : messages.off}</StateMark>
      </p>
      <p className="text-pretty text-soft text-xs">
        {list(hook.events.map((name) => eventNames[name] ?? name))}
      </p>
      {state && <p className="mt-1 text-del text-sm">{state}</p>}
      <ErrorText>{action.error}</ErrorText>
      {isEditing ? (
        <WebhookForm
          hook={hook}
          submit={messages.save}
          send={(body) => webhooksApi.change(hook.id, body)}
          onCancel={() => setEditing(false)}
          onDone={(next) => {
            setEditing(false)
            onChange(next)
          }}
        />
      ) : (
        <div className="-ms-2.5 mt-1 flex flex-wrap gap-x-1">
          {button(messages.test, () => run(() => webhooksApi.ping(hook.id), deliveries.open))}
          {button(hook.enabled ? messages.turnOff : messages.turnOn, () =>
            run(() => webhooksApi.change(hook.id, { enabled: !hook.enabled }), onChange),
          )}
          <Button
            ref={opener}
            look="quiet"
            size="small"
            aria-describedby={id}
            onPress={() => setEditing(true)}
          >
            {messages.edit}
          </Button>
          {button(messages.rotate, () => run(() => webhooksApi.rotate(hook.id), onSecret))}
          {button(messages.remove, onRemove)}
        </div>
      )}
      <DeliveryList hookId={hook.id} list={deliveries} />
    </li>
  )
}
