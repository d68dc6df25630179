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
  const words = useMessages(apiKeyMessages)
  const { list } = formatters(useInterfaceLocale())
  const dayOf = useDay()
  const isAlive = useIsAlive()
  const { name, prefix, scopes, expiresAt, lastUsedAt } = apiKey

  function describeUse(): string {
    if (lastUsedAt === null) return words.neverUsed
    const said = { today: words.usedToday, yesterday: words.usedYesterday, other: words.used }
    return dayOf(lastUsedAt, said)
  }

  function describeEnd(): string {
    if (expiresAt === null) return words.endless
    if (!isAlive) return ''
    if (Date.parse(expiresAt) <= Date.now()) return words.ended
    return dayOf(expiresAt, {
      today: words.endsToday,
      yesterday: words.ended,
      other: words.ends,
    })
  }

  const known: Readonly<Record<string, { label: string }>> = words.scopes
  const abilities = list(scopes.map((scope) => known[scope]?.label ?? scope))
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-44">
        <p className="flex flex-wrap items-baseline gap-x-2.5">
          <span className="min-w-0 break-words font-medium">{name}</span>
          <code translate="no" dir="ltr" className="text-soft text-xs">
            {words.starts(prefix)}
          </code>
        </p>
        <p className="min-h-4.5 text-pretty text-soft text-xs">
          {[abilities, describeUse(), describeEnd()].filter(Boolean).join(' · ')}
        </p>
      </div>
      <RowButton isBusy={isBusy} aria-label={words.revokeNamed(name)} onPress={onRevoke}>
        {words.revoke}
      </RowButton>
    </li>
  )
}
