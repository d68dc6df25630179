import type { ReactNode } from 'react'
import { RowForm } from '@/components/ui/form/row-form'
import type { useAccountForm } from '@/components/ui/form/use-account-form'
import { TextField } from '@/components/ui/text-field'
import { literalTyping } from '@/components/ui/typing-help'

/** Attributes that keep password managers from storing or filling a field. */
export const noManager = {
  autoComplete: 'off',
  ...literalTyping,
  dir: 'ltr',
} as const

type Props = {
  form: ReturnType<typeof useAccountForm>
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
}

/** Form for a model server: address, key and model. Input stays after a failure. */
export function ModelForm(props: Props) {
  const { form, messages, keyHint, modelHint, model, beginsAtKey, onCancel, children } = props
  return (
    <RowForm form={form} submit={messages.save} onCancel={onCancel}>
      {children}
      <TextField
        name="key"
        type="password"
        label={messages.key}
        description={keyHint}
        error={form.errors.key}
        maxLength={400}
        autoFocus={beginsAtKey}
        {...noManager}
      />
      <TextField
        name="model"
        label={messages.model}
        description={modelHint}
        error={form.errors.model}
        defaultValue={model}
        maxLength={200}
        {...noManager}
      />
    </RowForm>
  )
}
