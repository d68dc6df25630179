'use client'

import { Card } from '@/components/ui/card'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { DeadJobList } from '@/dist/answers/operator-answers'
import type { OperatorState } from '@/lib/api/operator'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
import { DeadJobs } from './dead-jobs'
import { FiguresTable } from './figures-table'

type Props = {
  jobs: OperatorState['jobs']
  /** Null if the queue of this home cannot be inspected. */
  dead: DeadJobList | null
}

/** Shows waiting, running and failed jobs. */
export function JobsCard({ jobs, dead }: Props) {
  const messages = useMessages(operatorMessages).jobs
  const { number } = formatters(useInterfaceLocale())
  const times = useEditTimes()
  const isAlive = useIsAlive()
  return (
    <Card id="jobs" title={messages.title} text={messages.text}>
      {!jobs && <p className="py-3 text-soft">{messages.unknown}</p>}
      {jobs && jobs.kinds.length === 0 && <p className="py-3 text-soft">{messages.idle}</p>}
      {jobs && jobs.kinds.length > 0 && (
        <div className="pb-3">
          <FiguresTable
            caption={messages.queue}
            columns={[messages.kind, messages.waiting, messages.running]}
            rows={jobs.kinds.map(({ kind, waiting, running }) => ({
              key: kind,
              name: messageForCode(kind, messages.kinds, kind),
              cells: [number(waiting), number(running)],
            }))}
          />
          {!jobs.isWhole && <p className="mt-2 text-soft text-sm">{messages.more}</p>}
          {jobs.lateSince && (
            <p className="mt-2 min-h-5 text-soft text-sm">
              {isAlive && messages.late(times.edited(Date.parse(jobs.lateSince)))}
            </p>
          )}
        </div>
      )}
      {dead && <DeadJobs first={dead} />}
    </Card>
  )
}
