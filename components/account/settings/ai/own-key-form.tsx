'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { AiState } from '@/lib/api/ai'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { ai as aiMessages } from '@/lib/messages/en/ai'
import { common as commonMessages } from '@/lib/messages/en/common'
import { signIn as signInMessages } from '@/lib/messages/en/sign-in'
import { describeFailure } from '../../fields/failure-words'
import { FormMessage } from '../../fields/form-message'
import { SubmitButton } from '../../fields/submit-button'

type Props = {
  state: AiState
  onCancel: () => void
  onSaved: (state: AiState) => void
}

type Errors = { key?: string; model?: string; form?: string }

/** Names of models that these providers have had; what they have today, they say themselves. */
const examples = { openai: 'gpt-5-mini', openrouter: 'openai/gpt-5-mini' } as const

/** Not a word of a login: no manager of passwords should keep or offer it as one. */
const noManager = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  dir: 'ltr',
} as const

/** Provider, key and model. What was typed stays where a try did not work. */
export function OwnKeyForm({ state, onCancel, onSaved }: Props) {
  const words = useMessages(aiMessages).settings
  const { cancel } = useMessages(commonMessages)
  const signInWords = useMessages(signInMessages)
  const { own, ownProviders } = state
  const [provider, setProvider] = useState(own?.provider ?? ownProviders[0]?.id ?? 'openai')
  const [errors, setErrors] = useState<Errors>({})
  const [isBusy, setBusy] = useState(false)
  const ids = { key: useId(), model: useId() }
  const isKept = own?.provider === provider && own.isReadable
  const host = ownProviders.find(({ id }) => id === provider)?.host ?? ''

  function tell(found: Errors) {
    setErrors(found)
    const first = found.key ? ids.key : found.model ? ids.model : null
    if (first) document.getElementById(first)?.focus()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const data = new FormData(event.currentTarget)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    const [key, model] = [read('key'), read('model')]
    const found: Errors = {}
    if (key === '' && !isKept) found.key = words.missingKey
    if (model === '') found.model = words.missingModel
    tell(found)
    if (found.key || found.model) return
    setBusy(true)
    const saved = await aiApi.saveKey({
      provider,
      model,
      embeddingModel: own?.provider === provider ? own.embeddingModel : null,
      ...(key === '' ? {} : { key }),
    })
    setBusy(false)
    if (saved.ok) return onSaved(saved.value)
    const isInvalid = saved.code === 'invalid'
    tell({ form: isInvalid ? words.invalid : describeFailure(saved, signInWords).text })
  }

  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="mt-3 flex max-w-[26rem] flex-col gap-3.5"
    >
      <FormMessage>{errors.form}</FormMessage>
      <Select
        label={words.provider}
        description={words.providerHint(host)}
        options={ownProviders.map(({ id, name }) => ({ id, label: name }))}
        value={provider}
        onChange={setProvider}
      />
      <TextField
        id={ids.key}
        name="key"
        type="password"
        label={words.key}
        description={isKept ? words.keyKeptHint : words.keyHint}
        error={errors.key}
        maxLength={400}
        autoFocus
        {...noManager}
      />
      <TextField
        id={ids.model}
        name="model"
        label={words.model}
        description={words.modelHint(examples[provider])}
        error={errors.model}
        defaultValue={own?.model}
        maxLength={200}
        {...noManager}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton isBusy={isBusy}>{words.save}</SubmitButton>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </form>
  )
}
