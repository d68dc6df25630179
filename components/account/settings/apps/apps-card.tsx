'use client'

import { useState } from 'react'
import { Card } from '@/components/ui/card'
import { CardList } from '@/components/ui/card-list'
import { FixedField } from '@/components/ui/fixed-field'
import { useAction } from '@/components/ui/form/use-action'
import { useMessages } from '@/components/ui/messages'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import { connectedAppsApi } from '@/lib/browser/client/connected-apps-api'
import { connectedApps as connectedAppMessages } from '@/lib/messages/areas'
import { useAccountSettings } from '../settings-context'
import { AppItem } from './app-item'

/** Lists and disconnects apps with access to the tools. They are connected on their consent page. */
export function AppsCard() {
  const messages = useMessages(connectedAppMessages)
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
    <Card id="apps" title={messages.title} text={messages.text}>
      <div className="space-y-3 pt-1">
        <FixedField label={messages.address} value={facts.toolsAddress} />
        <CardList items={apps} none={messages.none} notice={notice} error={error}>
          {(app) => (
            <AppItem
              key={app.id}
              app={app}
              isBusy={isBusy}
              onDisconnect={() => void disconnect(app)}
            />
          )}
        </CardList>
      </div>
    </Card>
  )
}
