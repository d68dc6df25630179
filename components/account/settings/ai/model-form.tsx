'use client'

import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { SubmitButton } from '@/components/ui/form/submit-button'
import { useMessages } from '@/components/ui/messages'
import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'
import { common as commonMessages } from '@/lib/messages/areas'
import type { ModelFormState } from './use-model-form'

/** Attributes that keep password managers from storing or filling a field. */
export const noManager = {
  autoComplete: 'off',
  ...literalTyping,
  dir: 'ltr',
} as const

type Props = {
  form: ModelFormState
  messages: { key: string; model: string; save: string }
  keyHint: string
  modelHint: string
  /** Current model. */
  model: string | undefined
  /** Whether the key is focused first. */
  beginsAtKey?: boolean
  onCancel: () => void
  /** Fields before the key: the server. */
  children: ReactNode
  /** Fields after the model. */
  more?: ReactNode
}

/** Form for a model server: address, key and model. Input stays after a failure. */
export function ModelForm(props: Props) {
  const { form, messages, keyHint, modelHint, model, beginsAtKey, onCancel, children, more } = props
  const { cancel } = useMessages(commonMessages)
  const { errors, isBusy, idOf, submit } = form
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="mt-3 flex max-w-[26rem] flex-col gap-3.5"
    >
      <Banner tone="error">{errors.form}</Banner>
      {children}
      <TextField
        id={idOf('key')}
        name="key"
        type="password"
        label={messages.key}
        description={keyHint}
        error={errors.key}
        maxLength={400}
        autoFocus={beginsAtKey}
        {...noManager}
      />
      <TextField
        id={idOf('model')}
        name="model"
        label={messages.model}
        description={modelHint}
        error={errors.model}
        defaultValue={model}
        maxLength={200}
        {...noManager}
      />
      {more}
      <div className="flex flex-wrap gap-2">
        <SubmitButton isBusy={isBusy}>{messages.save}</SubmitButton>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </form>
  )
}
