import { useState } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { RowForm } from '@/components/ui/form/row-form'
import { useAccountForm } from '@/components/ui/form/use-account-form'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import type { Audience, Scope } from '@/lib/api/keys'
import type { ApiKey } from '@/lib/browser/client/keys-api'
import { apiKeys as apiKeyMessages, authorize as authorizeMessages } from '@/lib/messages/areas'
import { useProgramAccess } from '../program-access'

type Props = { onMade: (made: ApiKey & { key: string }) => void; onCancel: () => void }

const scopesOf: Readonly<Record<Audience, readonly Scope[]>> = {
  agents: ['read', 'write', 'ai'],
  api: ['read', 'write', 'ai', 'admin'],
}
const audiences = ['agents', 'api'] as const
const lives = ['30', '90', '365', 'never'] as const
type Life = (typeof lives)[number]

/** Form for a new API key: its purpose, what accepts it, its scopes and its lifetime. The default is the weaker kind. */
export function NewKeyForm({ onMade, onCancel }: Props) {
  const messages = useMessages(apiKeyMessages)
  const { scopes } = useMessages(authorizeMessages)
  const { keysApi, withReauthentication } = useProgramAccess()
  const [audience, setAudience] = useState<Audience>('agents')
  const [life, setLife] = useState<Life>('90')
  const form = useAccountForm({
    required: ['name'],
    missing: { name: messages.nameMissing },
    async send({ name, has }) {
      const chosen = scopesOf[audience].filter((scope) => has(scope))
      if (chosen.length === 0) return { errors: { form: messages.scopesMissing } }
      const expiresInDays = life === 'never' ? null : Number(life)
      const made = await withReauthentication(() =>
        keysApi.make({ name, scopes: chosen, audience, expiresInDays }),
      )
      if (!made.ok) {
        return made.code === 'limit-reached' ? { errors: { form: messages.full } } : made
      }
      onMade(made.value)
      return null
    },
  })
  return (
    <RowForm form={form} submit={messages.submit} onCancel={onCancel}>
      <TextField
        name="name"
        label={messages.name}
        description={messages.nameHint}
        error={form.errors.name}
        autoComplete="off"
        maxLength={80}
        autoFocus
      />
      <Select
        label={messages.audience}
        description={messages.audiences[audience].hint}
        options={audiences.map((id) => ({ id, label: messages.audiences[id].label }))}
        value={audience}
        onChange={setAudience}
      />
      <fieldset>
        <legend className="mb-1 font-medium text-sm">{messages.scopesTitle}</legend>
        {scopesOf[audience].map((scope) => (
          <Checkbox
            key={scope}
            name={scope}
            defaultChecked={scope === 'read'}
            label={scopes[scope].label}
            description={audience === 'api' ? scopes[scope].hint : undefined}
          />
        ))}
      </fieldset>
      <Select
        label={messages.expires}
        options={lives.map((id) => ({ id, label: messages.lives[id] }))}
        value={life}
        onChange={setLife}
      />
    </RowForm>
  )
}
