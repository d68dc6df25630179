'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { describeFailure } from '@/components/ui/form/describe-failure'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import type { Webhook } from '@/dist/answers/webhook-answers'
import type { CreateWebhookBody, WebhookEventType } from '@/lib/api/webhooks'
import type { ApiResult } from '@/lib/browser/client/api-types'
import {
  common as commonMessages,
  signIn as signInMessages,
  webhooks as webhookMessages,
} from '@/lib/messages/areas'

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
  const failures = useMessages(signInMessages)
  const { cancel } = useMessages(commonMessages)
  const [isBusy, setBusy] = useState(false)
  const [errors, setErrors] = useState<{ url?: string; form?: string }>({})
  const address = useRef<HTMLInputElement>(null)

  function fail(found: typeof errors) {
    setErrors(found)
    if (found.url) address.current?.focus()
  }

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const data = new FormData(event.currentTarget)
    const url = String(data.get('url') ?? '').trim()
    const chosen = events.filter((name) => data.has(name))
    if (!URL.canParse(url)) return fail({ url: messages.urlRefused })
    if (chosen.length === 0) return fail({ form: messages.eventsMissing })
    setBusy(true)
    setErrors({})
    const result = await send({ url, events: chosen })
    setBusy(false)
    if (result.ok) return onDone(result.value)
    if (result.code === 'invalid') return fail({ url: messages.urlRefused })
    if (result.code === 'limit-reached') return fail({ form: messages.full })
    fail({ form: describeFailure(result, failures).text })
  }

  return (
    <form
      noValidate
      onSubmit={(event) => void onSubmit(event)}
      className="mt-3 flex max-w-[30rem] flex-col gap-3.5"
    >
      <Banner tone="error">{errors.form}</Banner>
      <TextField
        ref={address}
        name="url"
        type="url"
        label={messages.url}
        description={messages.urlHint}
        error={errors.url}
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
      <div className="flex flex-wrap gap-2">
        <SubmitButton isBusy={isBusy}>{submit}</SubmitButton>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </form>
  )
}
