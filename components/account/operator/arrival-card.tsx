'use client'

import { Card } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { Arrival } from '@/lib/api/arrival'
import { operator as operatorMessages } from '@/lib/messages/areas'

/** Shows how this request reached the server: the proxies in front of it, and the address that rate limits count. */
export function ArrivalCard({ arrival }: { arrival: Arrival }) {
  const messages = useMessages(operatorMessages).arrival
  const isHidden = arrival.counted === 'hidden'
  const rows = [
    [messages.counted, isHidden ? messages.hidden : arrival.counted || messages.unknown],
    [messages.peer, arrival.peer || messages.unknown],
    ...arrival.headers,
  ] as const
  return (
    <Card id="arrival" title={messages.title} text={messages.text}>
      <dl className="divide-y divide-line">
        {rows.map(([name, value]) => (
          <div key={name} className="gap-x-6 py-2 sm:grid sm:grid-cols-[14rem_1fr]">
            <dt className="font-medium">{name}</dt>
            <dd className="min-w-0 wrap-anywhere tabular-nums">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {isHidden && <p className="pt-3 text-pretty text-soft">{messages.advice}</p>}
    </Card>
  )
}
