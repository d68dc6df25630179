'use client'

import { useDay } from '@/components/ui/dates/use-moment'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { ApiKey } from '@/lib/browser/client/keys-api'
import { apiKeys as apiKeyMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'

type Props = { apiKey: ApiKey; isBusy: boolean; onRevoke: () => void }

/** API key: name, prefix, scopes, last use and expiry. */
export function KeyItem({ apiKey, isBusy, onRevoke }: Props) {
  const messages = useMessages(apiKeyMessages)
  const { list } = formatters(useInterfaceLocale())
  const dayOf = useDay()
  const isAlive = useIsAlive()
  const { name, prefix, scopes, expiresAt, lastUsedAt } = apiKey

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

  const known: Readonly<Record<string, { label: string }>> = messages.scopes
  const abilities = list(scopes.map((scope) => known[scope]?.label ?? scope))
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <span className="min-w-0 break-words font-medium">{name}</span>
          <code translate="no" dir="ltr" className="text-soft text-xs">
            {messages.starts(prefix)}
          </code>
        </p>
        <p className="min-h-4.5 text-pretty text-soft text-xs">
          {[abilities, describeUse(), describeEnd()].filter(Boolean).join(' · ')}
        </p>
      </div>
      <RowButton isBusy={isBusy} aria-label={messages.revokeNamed(name)} onPress={onRevoke}>
        {messages.revoke}
      </RowButton>
    </li>
  )
}
