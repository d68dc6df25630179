'use client'

import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { nameTyping } from '@/components/ui/typing-help'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { identityApi } from '@/lib/browser/client/identity-api'
import { account as accountMessages } from '@/lib/messages/areas'
import { EmailRow } from './email-row'
import { useAccountSettings } from './settings-context'

/** Shows name and email. */
export function ProfileCard() {
  const messages = useMessages(accountMessages).profile
  const { user, reload } = useAccountSettings()
  return (
    <Card id="profile" title={messages.title} isTitleHidden>
      <NameRow
        label={messages.name}
        description={messages.nameHint}
        value={user.name}
        maxLength={200}
        autoComplete="name"
        send={async (name) => {
          const result = await identityApi.changeName(name)
          if (result.ok) await reload()
          return result
        }}
      />
      <EmailRow />
    </Card>
  )
}

type NameProps = {
  label: string
  description?: string
  value: string
  maxLength: number
  autoComplete: 'name' | 'off'
  /** Message for an empty field. */
  missing?: string
  send: (name: string) => Promise<ApiResult<unknown>>
}

/** Name of an account or a workspace, saved by Enter and when the field is left; an empty one is not. */
export function NameRow({ label, description, value, missing, send, ...rest }: NameProps) {
  const { nameSaved } = useMessages(accountMessages).profile
  const [notice, setNotice] = useState('')
  const [saved, setSaved] = useState(value)
  const { errors, formProps } = useAccountForm({
    required: ['name'],
    ...(missing ? { missing: { name: missing } } : {}),
    async send({ name }) {
      setNotice('')
      const result = await send(name)
      if (!result.ok) return result
      setSaved(name)
      setNotice(nameSaved)
      return null
    },
  })
  return (
    <form {...formProps}>
      <TextField
        name="name"
        label={label}
        description={description}
        error={errors.name ?? errors.form}
        defaultValue={value}
        onBlur={({ currentTarget: field }) => {
          const typed = field.value.trim()
          if (typed === '') field.value = saved
          else if (typed !== saved) field.form?.requestSubmit()
        }}
        {...nameTyping}
        {...rest}
        className="field-row"
      />
      <p role="status" className="pb-1.5 text-add text-sm empty:hidden">
        {notice}
      </p>
    </form>
  )
}
