import { useState } from 'react'
import { Row, StateMark } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import { useReturnFocus } from '@/components/ui/use-return-focus'
import type { KnownPerson, People } from '@/dist/answers/operator-answers'
import type { PlanName } from '@/lib/api/plans'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'
import {
  type Asking,
  type ConfirmedAction,
  type EraseOutcome,
  PersonMenu,
  PersonQuestion,
} from './person-actions'

type Props = {
  person: KnownPerson
  usualPlan: People['usualPlan']
  /** Whether it is the account of the operator who is looking. */
  isOwn: boolean
  onPlan: (plan: PlanName | null) => void
  onAct: (action: ConfirmedAction) => void
  onErase: (email: string) => Promise<EraseOutcome>
}

/** Account with address, name, creation date, plan and actions; none of its content. */
export function PersonItem({ person, usualPlan, isOwn, onPlan, onAct, onErase }: Props) {
  const messages = useMessages(operatorMessages).people
  const dayOf = useDay()
  const [asking, setAsking] = useState<Asking>(null)
  const opener = useReturnFocus(asking === 'erase')
  const { email, name, createdAt, disabledAt, isOperator, plan } = person
  // A plan without a label does not compile; one of a newer server is shown by its name.
  const labels: Readonly<Record<PlanName, string>> = messages.plans
  const labelOf = (name: string) => messageForCode(name, labels, name)
  const plans = Object.keys(labels) as PlanName[]
  const isNewer = plan !== null && !plans.some((name) => name === plan)
  return (
    <Row
      isItem
      title={<bdi dir="ltr">{email}</bdi>}
      state={
        <>
          {isOperator && <StateMark isGood>{messages.operator}</StateMark>}
          {disabledAt !== null && <StateMark isGood={false}>{messages.disabled}</StateMark>}
        </>
      }
      text={[
        name,
        dayOf(createdAt, messages.since),
        disabledAt === null ? '' : dayOf(disabledAt, messages.disabledSince),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <Select
            label={messages.planOf(email)}
            isLabelHidden
            options={[
              { id: 'usual', label: messages.usualPlan(labelOf(usualPlan)) },
              ...[...plans, ...(isNewer ? [plan] : [])].map((id) => ({ id, label: labelOf(id) })),
            ]}
            value={plan ?? 'usual'}
            onChange={(chosen) => {
              const known = plans.find((name) => name === chosen)
              if (known || chosen === 'usual') onPlan(known ?? null)
            }}
            className="min-w-0 flex-1 sm:w-52 sm:flex-none"
          />
          <PersonMenu ref={opener} person={person} isOwn={isOwn} onAsk={setAsking} />
        </>
      }
    >
      <PersonQuestion
        email={email}
        asking={asking}
        onCancel={() => setAsking(null)}
        onConfirm={(action) => {
          setAsking(null)
          onAct(action)
        }}
        onErase={onErase}
      />
    </Row>
  )
}
