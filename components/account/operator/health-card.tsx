'use client'

import { Card, Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { useSizes } from './use-sizes'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Whether words can be saved, what others do for this installation, and how long it has run. */
export function HealthCard({ health }: { health: OperatorState['health'] }) {
  const words = useMessages(operatorMessages).health
  const sizeOf = useSizes()
  const { ok, store, out, notSetUp, uptimeSeconds, residentBytes, build } = health

  function describeTime(): string {
    if (uptimeSeconds >= 2 * day) return words.days(Math.floor(uptimeSeconds / day))
    if (uptimeSeconds >= 2 * hour) return words.hours(Math.floor(uptimeSeconds / hour))
    return words.minutes(Math.floor(uptimeSeconds / minute))
  }

  const parts = [
    { part: 'mail' as const, title: words.mail },
    { part: 'models' as const, title: words.models },
  ]
  return (
    <Card id="health" title={words.title}>
      <Row
        title={words.saving}
        state={<StateMark isGood={ok}>{ok ? words.works : words.error}</StateMark>}
        text={messageForCode(store, words.stores, words.stores.refused)}
      />
      {parts.map(({ part, title }) => {
        const isOut = out.includes(part)
        if (notSetUp.includes(part)) {
          return (
            <Row
              key={part}
              title={title}
              state={<StateMark isGood={false}>{words.none}</StateMark>}
              text={words.notSetUp[part]}
            />
          )
        }
        return (
          <Row
            key={part}
            title={title}
            state={<StateMark isGood={!isOut}>{isOut ? words.error : words.noError}</StateMark>}
            text={isOut ? words.out[part] : words.fine}
          />
        )
      })}
      <Row
        title={words.process}
        text={[
          words.running(describeTime(), sizeOf(residentBytes)),
          ...(build ? [words.build(build)] : []),
        ].join(' ')}
      />
    </Card>
  )
}
