'use client'

import { useDay } from '@/components/ui/dates/use-moment'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import type { ConnectedApp } from '@/lib/api/connected-apps'
import {
  apiKeys as apiKeyMessages,
  connectedApps as connectedAppMessages,
} from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

type Props = { app: ConnectedApp; isBusy: boolean; onDisconnect: () => void }

/** Connected app: name, host, scopes, date and last use. */
export function AppItem({ app, isBusy, onDisconnect }: Props) {
  const messages = useMessages(connectedAppMessages)
  const keyMessages = useMessages(apiKeyMessages)
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
  const abilities = list(scopes.map((scope) => keyMessages.scopes[scope].label))
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <bdi className="min-w-0 break-words font-medium">{name}</bdi>
          <span translate="no" dir="ltr" className="min-w-0 break-all text-soft text-xs">
            {host}
          </span>
        </p>
        <p className="min-h-4.5 text-pretty text-soft text-xs">
          {[abilities, dayOf(createdAt, messages.since), used].filter(Boolean).join(' · ')}
        </p>
      </div>
      <RowButton isBusy={isBusy} aria-label={messages.disconnectNamed(name)} onPress={onDisconnect}>
        {messages.disconnect}
      </RowButton>
    </li>
  )
}
