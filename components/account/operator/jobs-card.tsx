import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, Row } from '@/components/ui/card'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useAction } from '@/components/ui/form/use-action'
import { ListEnd } from '@/components/ui/list-end'
import { useInterfaceLocale, useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { DeadJobList } from '@/dist/answers/operator-answers'
import type { OperatorState } from '@/lib/api/operator'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { formatters } from '@/lib/messages/format'
import { messageForCode } from '@/lib/messages/message-for-code'
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

type DeadJob = DeadJobList['jobs'][number]

/** Lists failed jobs with their error, to retry or discard. */
function DeadJobs({ first }: { first: DeadJobList }) {
  const messages = useMessages(operatorMessages).jobs
  const [{ jobs, cursor }, setList] = useState(first)
  const action = useAction()
  const { isBusy, run } = action
  const heading = useRef<HTMLHeadingElement>(null)

  /** The button disappears with its job: the keyboard focus moves to the heading. */
  function takeOut(id: string, said: string): string {
    setList((before) => ({ ...before, jobs: before.jobs.filter((one) => one.id !== id) }))
    heading.current?.focus()
    return said
  }
  const special = { 'not-found': messages.already, gone: messages.gone }
  const retry = ({ id }: DeadJob) =>
    run(
      () => operatorApi.retryJob(id),
      () => takeOut(id, messages.retried),
      special,
    )
  const discard = ({ id }: DeadJob) =>
    run(
      () => operatorApi.discardJob(id),
      () => takeOut(id, messages.discarded),
      special,
    )
  const showMore = (from: string) =>
    run(
      () => operatorApi.listDeadJobs(from),
      (more) => {
        setList((before) => ({ jobs: [...before.jobs, ...more.jobs], cursor: more.cursor }))
        return ''
      },
    )

  return (
    <div className="pt-3">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {messages.dead}
      </h3>
      <p className="text-pretty text-soft text-sm">
        {jobs.length === 0 ? messages.noneDead : messages.deadText}
      </p>
      <ul className="divide-y divide-hair">
        {jobs.map((job) => (
          <DeadJobItem
            key={job.id}
            job={job}
            isBusy={isBusy}
            onRetry={() => void retry(job)}
            onDiscard={() => void discard(job)}
          />
        ))}
      </ul>
      <ListEnd
        cursor={cursor}
        more={messages.showMore}
        onMore={(from) => void showMore(from)}
        action={action}
      />
    </div>
  )
}

type ItemProps = { job: DeadJob; isBusy: boolean; onRetry: () => void; onDiscard: () => void }

function DeadJobItem({ job, isBusy, onRetry, onDiscard }: ItemProps) {
  const messages = useMessages(operatorMessages).jobs
  const times = useEditTimes()
  const isAlive = useIsAlive()
  const { kind, message, attempts, diedAt, canRetry } = job
  const name = messageForCode(kind, messages.kinds, kind)
  return (
    <Row
      isItem
      title={name}
      text={isAlive && `${times.edited(Date.parse(diedAt))} · ${messages.attempts(attempts)}`}
      actions={
        <>
          {canRetry && (
            <Button
              size="small"
              aria-label={messages.retryNamed(name)}
              aria-disabled={isBusy || undefined}
              onPress={onRetry}
            >
              {messages.retry}
            </Button>
          )}
          <RowButton isBusy={isBusy} aria-label={messages.discardNamed(name)} onPress={onDiscard}>
            {messages.discard}
          </RowButton>
        </>
      }
    >
      <p className="break-words text-pretty text-sm">{message || messages.noMessage}</p>
      {!canRetry && <p className="text-pretty text-soft text-sm">{messages.noRetry}</p>}
    </Row>
  )
}
