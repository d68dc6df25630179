import { useState } from 'react'
import { Card, Row } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { useDay } from '@/components/ui/dates/use-moment'
import { FixedField } from '@/components/ui/fixed-field'
import { useAction } from '@/components/ui/form/use-action'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import { connectedAppsApi } from '@/lib/browser/client/connected-apps-api'
import {
  apiKeys as apiKeyMessages,
  authorize as authorizeMessages,
  connectedApps as connectedAppMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { useAccountSettings } from './settings-context'

/** Lists and disconnects apps with access to the tools. They are connected on their consent page. */
export function AppsCard() {
  const messages = useMessages(connectedAppMessages)
  const { title } = useMessages(authorizeMessages)
  const facts = useAccountSettings()
  const [apps, setApps] = useState(facts.connectedApps)
  const { isBusy, notice, error, run } = useAction()

  const disconnect = ({ id, name }: ConnectedApp) =>
    run(
      () => connectedAppsApi.disconnect(id),
      () => {
        setApps((before) => before.filter((one) => one.id !== id))
        return messages.disconnected(name)
      },
    )

  return (
    <Card id="apps" title={title}>
      <FixedField label={messages.address} value={facts.toolsAddress} className="field-row" />
      <CardList items={apps} none={messages.text} notice={notice} error={error}>
        {(app) => (
          <AppItem
            key={app.id}
            app={app}
            isBusy={isBusy}
            onDisconnect={() => void disconnect(app)}
          />
        )}
      </CardList>
    </Card>
  )
}

type Props = { app: ConnectedApp; isBusy: boolean; onDisconnect: () => void }

/** Connected app: name, host, scopes, date and last use. */
function AppItem({ app, isBusy, onDisconnect }: Props) {
  const messages = useMessages(connectedAppMessages)
  const keyMessages = useMessages(apiKeyMessages)
  const { scopes: scopeMessages } = useMessages(authorizeMessages)
  const { list } = formatters(useInterfaceLocale())
  const dayOf = useDay()
  const { name, host, scopes, createdAt, lastUsedAt } = app
  const used =
    lastUsedAt === null
      ? keyMessages.neverUsed
      : dayOf(lastUsedAt, {
          today: keyMessages.usedToday,
          yesterday: keyMessages.usedYesterday,
          other: keyMessages.used,
        })
  const abilities = list(scopes.map((scope) => scopeMessages[scope].label))
  return (
    <Row
      isItem
      title={<bdi>{name}</bdi>}
      state={
        <span translate="no" dir="ltr" className="min-w-0 break-all text-soft text-xs">
          {host}
        </span>
      }
      text={[abilities, dayOf(createdAt, messages.since), used].filter(Boolean).join(' · ')}
      actions={
        <RowButton
          isBusy={isBusy}
          aria-label={messages.disconnectNamed(name)}
          onPress={onDisconnect}
        >
          {messages.disconnect}
        </RowButton>
      }
    />
  )
}
