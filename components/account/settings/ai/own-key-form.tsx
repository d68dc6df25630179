'use client'

import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { AiState } from '@/dist/answers/ai-state-answers'
import type { AiKeyRequest } from '@/lib/api/ai'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { ai as aiMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { ModelForm } from './model-form'
import { useModelForm } from './use-model-form'

type Props = {
  state: AiState
  onCancel: () => void
  onSaved: (state: AiState) => void
}

/** Names of models that these providers have had; what they have today, they say themselves. */
const examples: Record<AiKeyRequest['provider'], string> = {
  openai: 'gpt-5-mini',
  openrouter: 'openai/gpt-5-mini',
}

/** Form for a person's own provider, key and model. */
export function OwnKeyForm({ state, onCancel, onSaved }: Props) {
  const messages = useMessages(aiMessages).settings
  const { own, ownProviders } = state
  const [provider, setProvider] = useState(own?.provider ?? ownProviders[0]?.id ?? 'openai')
  const isKept = own?.provider === provider && own.isReadable
  const host = ownProviders.find(({ id }) => id === provider)?.host ?? ''
  const form = useModelForm({
    find: (read) => ({
      ...(read('key') === '' && !isKept ? { key: messages.missingKey } : {}),
      ...(read('model') === '' ? { model: messages.missingModel } : {}),
    }),
    save: (read) =>
      aiApi.saveKey({
        // An id that this server has listed itself.
        provider: provider as AiKeyRequest['provider'],
        model: read('model'),
        embeddingModel: own?.provider === provider ? own.embeddingModel : null,
        ...(read('key') === '' ? {} : { key: read('key') }),
      }),
    invalid: messages.invalid,
    onSaved,
  })
  return (
    <ModelForm
      form={form}
      messages={messages}
      keyHint={isKept ? messages.keyKeptHint : messages.keyHint}
      modelHint={messages.modelHint(messageForCode(provider, examples, examples.openai))}
      model={own?.model}
      beginsAtKey
      onCancel={onCancel}
    >
      <Select
        label={messages.provider}
        description={messages.providerHint(host)}
        options={ownProviders.map(({ id, name }) => ({ id, label: name }))}
        value={provider}
        onChange={setProvider}
      />
    </ModelForm>
  )
}
