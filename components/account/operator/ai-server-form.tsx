'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { AiServerBody } from '@/lib/api/operator'
import type { AiServerState } from '@/lib/browser/client/answers/operator-answers'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { ModelForm, noManager } from '../settings/ai/model-form'
import { type FormErrors, type ReadField, useModelForm } from '../settings/ai/use-model-form'
import type { WithReauthentication } from '../settings/use-reauthentication'

type Props = {
  state: AiServerState
  withReauthentication: WithReauthentication
  onCancel: () => void
  onSaved: (state: AiServerState) => void
}

/** Form for kind, address, key and models of the shared model server. */
export function AiServerForm({ state, withReauthentication, onCancel, onSaved }: Props) {
  const words = useMessages(operatorMessages).server
  const { setting, providers } = state
  const [id, setId] = useState(setting?.provider ?? 'ollama')
  const provider = providers.find((one) => one.id === id)
  const isSame = setting?.provider === id
  const keepsKey = isSame && setting.hasKey

  function find(read: ReadField): FormErrors {
    const found: FormErrors = {}
    if (provider?.address === 'own' && !read('address')) found.address = words.missingAddress
    if (provider?.needsKey && !read('key') && !keepsKey) found.key = words.missingKey
    if (!read('model')) found.model = words.missingModel
    return found
  }

  const form = useModelForm({
    find,
    save: (read) => {
      const body = {
        // An id that this server has listed itself.
        provider: id as AiServerBody['provider'],
        baseUrl: read('address') || null,
        model: read('model'),
        embeddingModel: read('embedding') || null,
        ...(read('key') ? { key: read('key') } : {}),
      }
      return withReauthentication(() => operatorApi.saveServer(body))
    },
    invalid: words.invalid,
    onSaved,
  })

  return (
    <ModelForm
      form={form}
      words={words}
      keyHint={keepsKey ? words.keyKept : words.keyHint}
      modelHint={words.modelHint}
      model={setting?.model}
      onCancel={onCancel}
      more={
        <TextField
          name="embedding"
          label={words.embeddingModel}
          description={words.embeddingHint}
          defaultValue={setting?.embeddingModel ?? ''}
          maxLength={200}
          {...noManager}
        />
      }
    >
      <Select
        label={words.provider}
        description={
          provider?.address === 'fixed' ? words.fixedAddress(provider.baseUrl ?? '') : undefined
        }
        options={providers.map((one) => ({ id: one.id, label: one.name }))}
        value={id}
        onChange={setId}
        // The button that opened it no longer exists: the keyboard focus continues here.
        autoFocus
      />
      {provider?.address !== 'fixed' && (
        <TextField
          key={id}
          id={form.idOf('address')}
          name="address"
          label={words.address}
          description={
            provider?.baseUrl
              ? `${words.addressHint} ${words.usualAddress(provider.baseUrl)}`
              : words.addressHint
          }
          error={form.errors.address}
          defaultValue={isSame ? setting.baseUrl : ''}
          inputMode="url"
          maxLength={500}
          {...noManager}
        />
      )}
    </ModelForm>
  )
}
