import { useState } from 'react'
import { Row } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { useAction } from '@/components/ui/form/use-action'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { SecretList } from '@/components/ui/secret-list'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { ApiKey } from '@/lib/browser/client/keys-api'
import { apiKeys as apiKeyMessages, authorize as authorizeMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { useProgramAccess } from '../program-access'
import { NewKeyForm } from './new-key-form'

/** Creates, lists and revokes API keys of a person or a workspace. A key is shown once. */
export function KeysCard() {
  const messages = useMessages(apiKeyMessages)
  const { apiKeys, keysApi } = useProgramAccess()
  const [keys, setKeys] = useState<readonly ApiKey[]>(apiKeys)
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null)
  const action = useAction()

  const revoke = ({ id, name }: ApiKey) =>
    action.run(
      () => keysApi.revoke(id),
      () => {
        setKeys((before) => before.filter((one) => one.id !== id))
        return messages.revoked(name)
      },
    )

  return (
    <SecretList
      id="keys"
      title={messages.title}
      text={messages.text}
      create={messages.make}
      items={keys}
      action={action}
      secret={
        made && {
          title: messages.madeTitle(made.name),
          text: messages.madeText,
          label: messages.madeLabel,
          secret: made.secret,
        }
      }
      onKept={() => setMade(null)}
      form={(close) => (
        <NewKeyForm
          onCancel={close}
          onMade={({ key, ...listed }) => {
            close()
            setKeys((before) => [...before, listed])
            setMade({ name: listed.name, secret: key })
          }}
        />
      )}
      foot={
        <a href="/api/v1/docs" className="inline-flex min-h-11 items-center text-pen underline">
          {messages.docs}
        </a>
      }
    >
      {(key) => (
        <KeyItem
          key={key.id}
          apiKey={key}
          isBusy={action.isBusy}
          onRevoke={() => void revoke(key)}
        />
      )}
    </SecretList>
  )
}

type ItemProps = { apiKey: ApiKey; isBusy: boolean; onRevoke: () => void }

/** API key: name, prefix, scopes, last use and expiry. */
function KeyItem({ apiKey, isBusy, onRevoke }: ItemProps) {
  const messages = useMessages(apiKeyMessages)
  const { list } = formatters(useInterfaceLocale())
  const dayOf = useDay()
  const isAlive = useIsAlive()
  const { name, prefix, scopes, audience, expiresAt, lastUsedAt } = apiKey

  function describeUse(): string {
    if (lastUsedAt === null) return messages.neverUsed
    const said = {
      today: messages.usedToday,
      yesterday: messages.usedYesterday,
      other: messages.used,
    }
    return dayOf(lastUsedAt, said)
  }

  function describeEnd(): string {
    if (expiresAt === null) return messages.endless
    if (!isAlive) return ''
    if (Date.parse(expiresAt) <= Date.now()) return messages.ended
    return dayOf(expiresAt, {
      today: messages.endsToday,
      yesterday: messages.ended,
      other: messages.ends,
    })
  }

  const known: Readonly<Record<string, { label: string }>> = useMessages(authorizeMessages).scopes
  const takers: Readonly<Record<string, { label: string }>> = messages.audiences
  const abilities = list(scopes.map((scope) => known[scope]?.label ?? scope))
  return (
    <Row
      isItem
      title={name}
      state={
        <code translate="no" dir="ltr" className="text-soft text-xs">
          {messages.starts(prefix)}
        </code>
      }
      text={[takers[audience]?.label, abilities, describeUse(), describeEnd()]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <RowButton isBusy={isBusy} aria-label={messages.revokeNamed(name)} onPress={onRevoke}>
          {messages.revoke}
        </RowButton>
      }
    />
  )
}
