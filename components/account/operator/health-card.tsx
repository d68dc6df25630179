import { Card, Row, StateMark } from '@/components/ui/card'
import { useMessages } from '@/components/ui/messages'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import { daySeconds, hourSeconds, minuteSeconds } from '@/lib/resume/dates/durations'
import { useSizes } from './use-sizes'

/** Shows whether saving works, the state of external services, and the uptime. */
export function HealthCard({ health }: { health: OperatorState['health'] }) {
  const messages = useMessages(operatorMessages).health
  const sizeOf = useSizes()
  const { ok, store, out, notSetUp, uptimeSeconds, residentBytes, build } = health

  function describeTime(): string {
    const count = (unit: number) => Math.floor(uptimeSeconds / unit)
    if (count(daySeconds) >= 2) return messages.days(count(daySeconds))
    if (count(hourSeconds) >= 2) return messages.hours(count(hourSeconds))
    return messages.minutes(count(minuteSeconds))
  }

  const parts = [
    { part: 'mail' as const, title: messages.mail },
    { part: 'models' as const, title: messages.models },
  ]
  return (
    <Card id="health" title={messages.title}>
      <Row
        title={messages.saving}
        state={<StateMark isGood={ok}>{ok ? messages.works : messages.error}</StateMark>}
        text={messageForCode(store, messages.stores, messages.stores.refused)}
      />
      {parts.map(({ part, title }) => {
        const isOut = out.includes(part)
        if (notSetUp.includes(part)) {
          return (
            <Row
              key={part}
              title={title}
              state={<StateMark isGood={false}>{messages.none}</StateMark>}
              text={messages.notSetUp[part]}
            />
          )
        }
        return (
          <Row
            key={part}
            title={title}
            state={
              <StateMark isGood={!isOut}>{isOut ? messages.error : messages.noError}</StateMark>
            }
            text={isOut ? messages.out[part] : messages.fine}
          />
        )
      })}
      <Row
        title={messages.process}
        text={[
          messages.running(describeTime(), sizeOf(residentBytes)),
          ...(build ? [messages.build(build)] : []),
        ].join(' ')}
      />
    </Card>
  )
}
