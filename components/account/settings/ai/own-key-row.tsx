import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { ErrorText } from '@/components/ui/error-text'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { ownKeyProviders, providerPresets } from '@/lib/ai/client/model-providers'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { ai as aiMessages } from '@/lib/messages/areas'
import { ModelForm } from './model-form'

type Props = {
  state: AiState
  onChange: (state: AiState) => void
  /** Called after a key was stored, to test it. */
  onSaved: () => void
}

/** Adds, changes or removes the person's own key; never shows it. */
export function OwnKeyRow({ state, onChange, onSaved }: Props) {
  const messages = useMessages(aiMessages).settings
  const dayOf = useDay()
  const [isOpen, setOpen] = useState(false)
  const { isBusy, notice, error, setNotice, run } = useAction()
  const opener = useReturnFocus(isOpen)
  const { own, ownProviders } = state

  function describe(): string {
    if (!own) return messages.keyNone
    if (!own.isReadable) return messages.keyLost
    const name = ownProviders.find(({ id }) => id === own.provider)?.name ?? own.provider
    return dayOf(own.savedAt, (date) => messages.keyKept(name, date))
  }

  const remove = () =>
    run(aiApi.removeKey, (next) => {
      onChange(next)
      return messages.removed
    })

  return (
    <Row
      title={messages.keyTitle}
      text={describe()}
      notice={notice}
      actions={
        !isOpen && (
          <>
            <Button ref={opener} onPress={() => setOpen(true)}>
              {own ? messages.change : messages.add}
            </Button>
            {own && (
              <Button
                look="quiet"
                aria-disabled={isBusy || undefined}
                onPress={() => void remove()}
              >
                {messages.remove}
              </Button>
            )}
          </>
        )
      }
    >
      <ErrorText>{error}</ErrorText>
      {isOpen && (
        <OwnKeyForm
          state={state}
          onCancel={() => setOpen(false)}
          onSaved={(next) => {
            setOpen(false)
            onChange(next)
            setNotice(messages.saved)
            onSaved()
          }}
        />
      )}
    </Row>
  )
}

type FormProps = {
  state: AiState
  onCancel: () => void
  onSaved: (state: AiState) => void
}

/** Form for a person's own provider, key and model. */
function OwnKeyForm({ state, onCancel, onSaved }: FormProps) {
  const messages = useMessages(aiMessages).settings
  const { own, ownProviders } = state
  const [provider, setProvider] = useState(
    ownKeyProviders.find((id) => id === own?.provider) ?? 'openai',
  )
  const isKept = own?.provider === provider && own.isReadable
  const host = ownProviders.find(({ id }) => id === provider)?.host ?? ''
  const form = useAccountForm({
    required: isKept ? ['model'] : ['key', 'model'],
    missing: { key: messages.missingKey, model: messages.missingModel },
    async send({ key, model }) {
      const saved = await aiApi.saveKey({
        provider,
        model,
        embeddingModel: own?.provider === provider ? own.embeddingModel : null,
        ...(key === '' ? {} : { key }),
      })
      if (saved.ok) onSaved(saved.value)
      else if (saved.code === 'invalid') return { errors: { form: messages.invalid } }
      return saved.ok ? null : saved
    },
  })
  return (
    <ModelForm
      form={form}
      messages={messages}
      keyHint={isKept ? messages.keyKeptHint : messages.keyHint}
      modelHint={messages.modelHint(providerPresets[provider].example ?? '')}
      model={own?.model}
      beginsAtKey
      onCancel={onCancel}
    >
      <Select
        label={messages.provider}
        description={messages.providerHint(host)}
        options={ownKeyProviders.map((id) => ({ id, label: providerPresets[id].name }))}
        value={provider}
        onChange={setProvider}
      />
    </ModelForm>
  )
}
