'use client'

import { useId } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { answerKey, answersTo } from '@/lib/ai/coverage/demand-answers'
import { writePlaceOf } from '@/lib/ai/coverage/write-place'
import type { DemandGroup } from '@/lib/ai/posting/group-demands'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import type { DemandActions } from './demand-actions'
import { DemandRow } from './demand-row'
import type { Tailoring } from './use-tailoring'

type Props = { documentId: string; tailoring: Tailoring; actions: DemandActions }

/** Lists the demands under the headings of the job description. */
export function DemandGroups({ tailoring, ...rest }: Props) {
  return tailoring.groups.map((group) => (
    <Group key={`${group.kind} ${group.heading}`} group={group} tailoring={tailoring} {...rest} />
  ))
}

function Group({
  group: { kind, heading, demands },
  documentId,
  tailoring: { draft, cv },
  actions,
}: Props & { group: DemandGroup<Covered> }) {
  const messages = useMessages(tailorMessages)
  const id = useId()
  const hasMust = demands.some(({ requirement }) => requirement.importance === 'must')
  const declined = new Set((draft?.declined ?? []).map(answerKey))
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id} dir="auto" className="text-base wrap-anywhere">
        {kind === 'heading' ? heading : messages.groups[kind]}
      </h3>
      <ul aria-labelledby={id} className="mt-1">
        {demands.map((covered) => {
          const { id: key, words: name, importance } = covered.requirement
          return (
            <DemandRow
              key={key}
              covered={covered}
              documentId={documentId}
              writeAt={writePlaceOf(covered, cv)}
              isDeclined={declined.has(answerKey(name))}
              isAnswered={answersTo(draft?.answers ?? [], name).length > 0}
              isWish={hasMust && importance === 'nice'}
              {...actions}
            />
          )
        })}
      </ul>
    </section>
  )
}
