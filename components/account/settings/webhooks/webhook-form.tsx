import { Checkbox } from '@/components/ui/checkbox'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { CreateWebhookBody, WebhookEventType } from '@/lib/api/webhooks'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { webhooks as webhookMessages } from '@/lib/messages/areas'

type Props<Done> = {
  /** Webhook to change; absent for a new one. */
  hook?: Webhook
  submit: string
  send: (body: CreateWebhookBody) => Promise<ApiResult<Done>>
  onDone: (done: Done) => void
  onCancel: () => void
}

const offered: Record<WebhookEventType, true> = {
  'document.changed': true,
  'request.finished': true,
  'comment.added': true,
}
const events = Object.keys(offered) as WebhookEventType[]

/** Form for the address and the events of a webhook. */
export function WebhookForm<Done>({ hook, submit, send, onDone, onCancel }: Props<Done>) {
  const messages = useMessages(webhookMessages)
  const form = useAccountForm({
    required: [],
    async send({ url, has }) {
      const chosen = events.filter(has)
      if (!URL.canParse(url)) return { errors: { url: messages.urlRefused } }
      if (chosen.length === 0) return { errors: { form: messages.eventsMissing } }
      const result = await send({ url, events: chosen })
      if (result.ok) {
        onDone(result.value)
        return null
      }
      if (result.code === 'invalid') return { errors: { url: messages.urlRefused } }
      return result.code === 'limit-reached' ? { errors: { form: messages.full } } : result
    },
  })
  return (
    <RowForm form={form} submit={submit} onCancel={onCancel}>
      <TextField
        name="url"
        type="url"
        label={messages.url}
        description={messages.urlHint}
        error={form.errors.url}
        defaultValue={hook?.url}
        maxLength={1_000}
        autoComplete="off"
        dir="ltr"
        autoFocus
      />
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{messages.eventsTitle}</legend>
        {events.map((name) => (
          <Checkbox
            key={name}
            name={name}
            defaultChecked={hook?.events.includes(name) ?? name === 'document.changed'}
            label={messages.events[name]}
          />
        ))}
      </fieldset>
    </RowForm>
  )
}
