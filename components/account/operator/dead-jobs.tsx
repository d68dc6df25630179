'use client'

import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { useEditTimes } from '@/components/ui/dates/use-edit-times'
import { useAction } from '@/components/ui/form/use-action'
import { ListEnd } from '@/components/ui/list-end'
import { useMessages } from '@/components/ui/messages'
import { RowButton } from '@/components/ui/row-button'
import { useIsAlive } from '@/components/ui/use-is-alive'
import type { DeadJobList } from '@/dist/answers/operator-answers'
import { operatorApi } from '@/lib/browser/client/operator-api'
import { operator as operatorMessages } from '@/lib/messages/areas'
import { messageForCode } from '@/lib/messages/message-for-code'

type DeadJob = DeadJobList['jobs'][number]

/** Lists failed jobs with their error, to retry or discard. */
export function DeadJobs({ first }: { first: DeadJobList }) {
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
      <ul className="divide-y divide-line">
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
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
      <div className="min-w-0 flex-1 basis-56">
        <p className="font-medium">{name}</p>
        <p className="break-words text-pretty text-sm">{message || messages.noMessage}</p>
        <p className="min-h-4.5 text-soft text-xs">
          {isAlive && `${times.edited(Date.parse(diedAt))} · ${messages.attempts(attempts)}`}
        </p>
        {!canRetry && <p className="text-pretty text-soft text-sm">{messages.noRetry}</p>}
      </div>
      <div className="flex flex-wrap gap-2">
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
      </div>
    </li>
  )
}
