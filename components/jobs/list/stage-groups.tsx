import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { useConflicts, useRefusals } from '@/lib/browser/sync/use-sync'
import { applications as applicationsMessages } from '@/lib/messages/areas'
import { type ApplicationStage, applicationStages } from '@/lib/resume/schema/application'
import { ApplicationRow } from './application-row'
import { GrowingList } from './growing-list'
import type { JobGlance } from './job-glance'
import type { ListProps } from './list-props'

/** Rows per batch: a screen. */
const step = 16

type Props = ListProps & {
  glances: ReadonlyMap<string, JobGlance | null>
  /** Says which CV a job has by its id. */
  cvTextOf: (id: string) => string
  /** Whether all groups are open and empty ones left out, as for a search or a filter. */
  isWhole: boolean
}

/** Jobs as rows under their stages; closed ones and empty stages are folded at first. */
export function StageGroups({ items, subject, isWhole, glances, cvTextOf, ...row }: Props) {
  const messages = useMessages(applicationsMessages)
  const conflicts = useConflicts()
  const refusals = useRefusals()
  const [folded, setFolded] = useState<Partial<Record<ApplicationStage, boolean>>>({ closed: true })
  return applicationStages.map((stage) => {
    const own = items.filter(({ application }) => application.stage === stage)
    const name = messages.stages[stage]
    const isOpen = own.length > 0 && (isWhole || !folded[stage])
    if (isWhole && own.length === 0) return null
    return (
      <section key={stage} aria-label={messages.column(name, own.length)}>
        <h2 className="border-hair border-b bg-well text-sm">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-disabled={own.length === 0}
            onClick={() => setFolded({ ...folded, [stage]: isOpen })}
            className="flex min-h-8 w-full cursor-pointer items-center gap-1.5 px-4 text-start hover:bg-hover aria-disabled:cursor-default sm:px-6 pointer-coarse:min-h-11"
          >
            <ChevronDown
              aria-hidden="true"
              className={`size-4 shrink-0 text-soft ${isOpen ? '' : '-rotate-90 rtl:rotate-90'}`}
            />
            {name}
            <span className="font-normal text-soft">{own.length}</span>
          </button>
        </h2>
        {isOpen && (
          <GrowingList items={own} {...{ step, subject }}>
            {(item) => (
              <ApplicationRow
                key={item.id}
                {...{ item, ...row }}
                glance={glances.get(item.id)}
                cvText={cvTextOf(item.application.resumeId)}
                conflicts={conflicts.filter(({ documentId }) => documentId === item.id).length}
                refusal={refusals.find(({ documentId }) => documentId === item.id)?.code ?? null}
              />
            )}
          </GrowingList>
        )}
      </section>
    )
  })
}
