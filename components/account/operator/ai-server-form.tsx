'use client'

import { type FormEvent, useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { AiServerState } from '@/lib/api/operator'
import { operatorApi } from '@/lib/browser/operator/operator-api'
import { common as commonMessages } from '@/lib/messages/en/common'
import { operator as operatorMessages } from '@/lib/messages/en/operator'
import { signIn as signInMessages } from '@/lib/messages/en/sign-in'
import { describeFailure } from '../fields/failure-words'
import { FormMessage } from '../fields/form-message'
import { SubmitButton } from '../fields/submit-button'
import type { WithProof } from '../settings/use-proof'

type Props = {
  state: AiServerState
  withProof: WithProof
  onCancel: () => void
  onSaved: (state: AiServerState) => void
}

type FieldName = 'address' | 'key' | 'model'
type Errors = Partial<Record<FieldName | 'form', string>>

/** Not a word of a login: no manager of passwords should keep or offer it as one. */
const noManager = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  dir: 'ltr',
} as const

/** Kind, address, key and models of the server. What was typed stays where a try did not work. */
export function AiServerForm({ state, withProof, onCancel, onSaved }: Props) {
  const words = useMessages(operatorMessages).server
  const { cancel } = useMessages(commonMessages)
  const signInWords = useMessages(signInMessages)
  const { setting, providers } = state
  const [id, setId] = useState(setting?.provider ?? 'ollama')
  const [errors, setErrors] = useState<Errors>({})
  const [isBusy, setBusy] = useState(false)
  const place = useId()
  const provider = providers.find((one) => one.id === id)
  const isSame = setting?.provider === id
  const keepsKey = isSame && setting.hasKey
  const idOf = (name: FieldName) => `${place}-${name}`

  function tell(found: Errors) {
    setErrors(found)
    const first = (['address', 'key', 'model'] as const).find((name) => found[name])
    if (first) document.getElementById(idOf(first))?.focus()
  }

  function find(read: (name: string) => string): Errors {
    const found: Errors = {}
    if (provider?.address === 'own' && !read('address')) found.address = words.missingAddress
    if (provider?.needsKey && !read('key') && !keepsKey) found.key = words.missingKey
    if (!read('model')) found.model = words.missingModel
    return found
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isBusy) return
    const data = new FormData(event.currentTarget)
    const read = (name: string) => String(data.get(name) ?? '').trim()
    const found = find(read)
    tell(found)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    const body = {
      provider: id,
      baseUrl: read('address') || null,
      model: read('model'),
      embeddingModel: read('embedding') || null,
      ...(read('key') ? { key: read('key') } : {}),
    }
    const saved = await withProof(() => operatorApi.saveServer(body))
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
        description={
          provider?.address === 'fixed' ? words.fixedAddress(provider.baseUrl ?? '') : undefined
        }
        options={providers.map((one) => ({ id: one.id, label: one.name }))}
        value={id}
        onChange={setId}
      />
      {provider?.address !== 'fixed' && (
        <TextField
          key={id}
          id={idOf('address')}
          name="address"
          label={words.address}
          description={
            provider?.baseUrl
              ? `${words.addressHint} ${words.usualAddress(provider.baseUrl)}`
              : words.addressHint
          }
          error={errors.address}
          defaultValue={isSame ? setting.baseUrl : ''}
          inputMode="url"
          maxLength={500}
          {...noManager}
        />
      )}
      <TextField
        id={idOf('key')}
        name="key"
        type="password"
        label={words.key}
        description={keepsKey ? words.keyKept : words.keyHint}
        error={errors.key}
        maxLength={400}
        {...noManager}
      />
      <TextField
        id={idOf('model')}
        name="model"
        label={words.model}
        description={words.modelHint}
        error={errors.model}
        defaultValue={setting?.model}
        maxLength={200}
        {...noManager}
      />
      <TextField
        name="embedding"
        label={words.embeddingModel}
        description={words.embeddingHint}
        defaultValue={setting?.embeddingModel ?? ''}
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
