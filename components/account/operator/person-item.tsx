import { Row, StateMark } from '@/components/ui/card'
import { useDay } from '@/components/ui/dates/use-moment'
import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { KnownPerson, People } from '@/dist/answers/operator-answers'
import type { PlanName } from '@/lib/api/plans'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

type Props = {
  person: KnownPerson
  usualPlan: People['usualPlan']
  onPlan: (plan: PlanName | null) => void
}

/** Account with address, name, creation date and plan; none of its content. */
export function PersonItem({ person, usualPlan, onPlan }: Props) {
  const messages = useMessages(operatorMessages).people
  const dayOf = useDay()
  const { email, name, createdAt, isOperator, plan } = person
  // A plan without a label does not compile; one of a newer server is shown by its name.
  const labels: Readonly<Record<PlanName, string>> = messages.plans
  const labelOf = (name: string) => messageForCode(name, labels, name)
  const plans = Object.keys(labels) as PlanName[]
  const isNewer = plan !== null && !plans.some((name) => name === plan)
  return (
    <Row
      isItem
      title={<bdi dir="ltr">{email}</bdi>}
      state={isOperator && <StateMark isGood>{messages.operator}</StateMark>}
      text={[name, dayOf(createdAt, messages.since)].filter(Boolean).join(' · ')}
      actions={
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
          className="w-full sm:w-52"
        />
      }
    />
  )
}
