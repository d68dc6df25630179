'use client'

import { Card, Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { daySeconds, hourSeconds, minuteSeconds } from '@/lib/resume/dates/durations'
import { useSizes } from './use-sizes'

/** Shows whether saving works, the state of external services, and the uptime. */
export function HealthCard({ health }: { health: OperatorState['health'] }) {
  const words = useMessages(operatorMessages).health
  const sizeOf = useSizes()
  const { ok, store, out, notSetUp, uptimeSeconds, residentBytes, build } = health

  function describeTime(): string {
    const count = (unit: number) => Math.floor(uptimeSeconds / unit)
    if (count(daySeconds) >= 2) return words.days(count(daySeconds))
    if (count(hourSeconds) >= 2) return words.hours(count(hourSeconds))
    return words.minutes(count(minuteSeconds))
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
