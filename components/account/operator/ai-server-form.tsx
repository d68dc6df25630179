'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { AiServerState } from '@/dist/answers/operator-answers'
import type { AiServerBody } from '@/lib/api/operator'
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
  const messages = useMessages(operatorMessages).server
  const { setting, providers } = state
  const [id, setId] = useState(setting?.provider ?? 'ollama')
  const provider = providers.find((one) => one.id === id)
  const isSame = setting?.provider === id
  const keepsKey = isSame && setting.hasKey

  function find(read: ReadField): FormErrors {
    const found: FormErrors = {}
    if (provider?.address === 'own' && !read('address')) found.address = messages.missingAddress
    if (provider?.needsKey && !read('key') && !keepsKey) found.key = messages.missingKey
    if (!read('model')) found.model = messages.missingModel
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
    invalid: messages.invalid,
    onSaved,
  })

  return (
    <ModelForm
      form={form}
      messages={messages}
      keyHint={keepsKey ? messages.keyKept : messages.keyHint}
      modelHint={messages.modelHint}
      model={setting?.model}
      onCancel={onCancel}
      more={
        <TextField
          name="embedding"
          label={messages.embeddingModel}
          description={messages.embeddingHint}
          defaultValue={setting?.embeddingModel ?? ''}
          maxLength={200}
          {...noManager}
        />
      }
    >
      <Select
        label={messages.provider}
        description={
          provider?.address === 'fixed' ? messages.fixedAddress(provider.baseUrl ?? '') : undefined
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
          label={messages.address}
          description={
            provider?.baseUrl
              ? `${messages.addressHint} ${messages.usualAddress(provider.baseUrl)}`
              : messages.addressHint
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
