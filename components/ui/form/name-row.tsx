import { useState } from 'react'
import type { ApiResult } from '@/lib/browser/client/api-types'
import { account as accountMessages } from '@/lib/messages/areas'
import { useMessages } from '../messages'
import { TextField } from '../text-field'
import { nameTyping } from '../typing-help'
import { useAccountForm } from './use-account-form'

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
