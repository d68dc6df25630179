'use client'

import { useMessages } from '@/components/ui/messages'
import { Select } from '@/components/ui/select'
import type { KnownPerson, People } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/en/operator'
import { StateMark } from '../settings/card'
import { useDay } from '../settings/use-day'

type Props = {
  person: KnownPerson
  usualPlan: People['usualPlan']
  onPlan: (plan: KnownPerson['plan']) => void
}

const plans = ['free', 'standard', 'unlimited'] as const

/** One account: address, name, since when, and its plan. Nothing of what it holds. */
export function PersonItem({ person, usualPlan, onPlan }: Props) {
  const words = useMessages(operatorMessages).people
  const dayOf = useDay()
  const { email, name, createdAt, isOperator, plan } = person
  const usual = { id: 'usual', label: words.usualPlan(words.plans[usualPlan]) } as const
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <span dir="ltr" className="min-w-0 break-words font-medium">
            {email}
          </span>
          {isOperator && <StateMark isGood>{words.operator}</StateMark>}
        </p>
        <p className="min-h-4.5 break-words text-soft text-sm">
          {[name, dayOf(createdAt, words.since)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Select
        label={words.planOf(email)}
        isLabelHidden
        options={[usual, ...plans.map((id) => ({ id, label: words.plans[id] }))]}
        value={plan ?? 'usual'}
        onChange={(chosen) => onPlan(chosen === 'usual' ? null : chosen)}
        className="w-full sm:w-52"
      />
    </li>
  )
}
