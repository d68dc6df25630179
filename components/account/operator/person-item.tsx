'use client'

import { StateMark } from '@/components/ui/card'
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
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span dir="ltr" className="min-w-0 break-words font-medium">
            {email}
          </span>
          {isOperator && <StateMark isGood>{messages.operator}</StateMark>}
        </p>
        <p className="min-h-4.5 break-words text-soft text-sm">
          {[name, dayOf(createdAt, messages.since)].filter(Boolean).join(' · ')}
        </p>
      </div>
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
    </li>
  )
}
