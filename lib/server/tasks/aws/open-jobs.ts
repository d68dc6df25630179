import 'server-only'
import { minuteMs } from '@/lib/resume/dates/durations'
import type { Items } from '../../items/item-types'
import type { Metrics } from '../../metrics/metric-types'
import { openJobQueue } from '../job-queue'
import { createJobRows, isOpen, type JobRow } from '../job-rows'
import type { JobHandler, Jobs } from '../job-types'
import { ownerOfJob } from '../owner-of-job'
import { claimJob, defaultBackOff, runJob } from '../run-job'
import { createSweeps } from '../sweeps'
import { openQueues } from './queue'

export type SqsJobs = Jobs & {
  /**
   * Handles a message: runs an attempt of the job, or its failure handler, or nothing if the job is done, another
   * process has it, or it is not due (then it is delayed).
   *
   * @throws UnknownJobError for a kind without a handler here, and errors of the store: the message has to be
   * delivered again
   */
  take: (id: string, stop: AbortSignal) => Promise<void>
  /**
   * Handles a job whose message was received too often: runs its failure handler if it has no attempt left, else
   * enqueues it once more.
   *
   * @throws as `take`
   */
  bury: (id: string, stop: AbortSignal) => Promise<void>
  /** Runs sweeps that are due; one of them enqueues jobs whose message was lost. */
  runSweeps: (signal: AbortSignal) => Promise<void>
  receive: ReturnType<typeof openQueues>['receive']
  deleteMessage: ReturnType<typeof openQueues>['delete']
  close: () => void
}

/** A message about a job whose kind has no handler here: an older or newer version of the app has one. */
export class UnknownJobError extends Error {
  override name = 'UnknownJobError'
}

/** Milliseconds after which a job is checked again if its owner has the maximum number running. */
const turnMilliseconds = 3_000

/**
 * Opens the jobs of the AWS home. The row of a job holds its payload, its attempts and its lease, as in the
 * embedded home; a message of SQS only says that it may be due. Messages may therefore arrive twice, late, in any
 * order or not at all: a row is claimed once, and a sweep enqueues jobs whose message was lost.
 *
 * @param parts.queueUrls by the queue that handlers name; jobs of kinds without a handler here go to the usual one
 */
export function openSqsJobs(parts: {
  region: string
  queueUrls: Readonly<Record<NonNullable<JobHandler['queue']>, string>>
  items: Items
  metrics: Metrics
  now: () => number
  /** Milliseconds to wait after a number of attempts. */
  backOff?: (attempts: number) => number
}): SqsJobs {
  const { items, metrics, now, backOff = defaultBackOff } = parts
  const rows = createJobRows(items)
  const sweeps = createSweeps(parts)
  const handlers = new Map<string, JobHandler>()
  const queueOf = (kind: string) => parts.queueUrls[handlers.get(kind)?.queue ?? 'usual']
  const queues = openQueues({ region: parts.region, queueOf })

  const wake = (row: Pick<JobRow, 'id' | 'kind' | 'dueAt'>) => queues.send(row, row.dueAt - now())

  const handlerOf = ({ kind }: JobRow): JobHandler => {
    const handler = handlers.get(kind)
    if (!handler) throw new UnknownJobError(`Nobody handles ${kind} here`)
    return handler
  }

  const isOwnerBusy = async (row: JobRow, { maxPerOwner }: { maxPerOwner: number }) => {
    const owner = ownerOfJob(row)
    return (await rows.countRunning({ kind: row.kind, owner }, now())) >= maxPerOwner
  }

  const take = async (id: string, stop: AbortSignal): Promise<void> => {
    const row = await rows.read(id)
    if (!row || !isOpen(row)) return
    const handler = handlerOf(row)
    if (row.dueAt > now()) return wake(row)
    // Another process may have counted at the same moment: then the owner exceeds the maximum by one at most.
    if (handler.turns && (await isOwnerBusy(row, handler.turns))) {
      return queues.send(row, turnMilliseconds)
    }
    const claimed = await claimJob(rows, row, handler, now())
    if (!claimed) return
    await runJob({ rows, metrics, now, backOff }, claimed, handler, stop)
    const after = await rows.read(id)
    if (after && isOpen(after)) await wake(after)
  }

  // Not with each round: a message for every job of a long queue would make it longer.
  sweeps.add('lost jobs', 5 * minuteMs, async (signal) => {
    const before = now() - minuteMs
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof rows.listOpen>> = await rows.listOpen(cursor)
      const lost = page.rows.filter(({ dueAt }) => dueAt < before)
      for (const row of lost) if (!signal.aborted) await wake(row)
      cursor = lost.length === page.rows.length ? page.cursor : null
    } while (cursor && !signal.aborted)
  })

  return {
    async enqueue({ id, kind, payload, delay = 0 }) {
      const dueAt = now() + delay
      await rows.add({ id, kind, payload, dueAt })
      // Also if the row existed already: the process that added it may have failed to send the message.
      const row = await rows.read(id)
      if (row && isOpen(row)) await wake(row)
    },
    handle(kind, handler) {
      handlers.set(kind, handler)
    },
    every: sweeps.add,
    queue: openJobQueue({ rows, handlers, now, wake }),
    take,
    async bury(id, stop) {
      const row = await rows.read(id)
      if (!row || !isOpen(row)) return
      const handler = handlerOf(row)
      const isSpent = row.state === 'failing' || row.attempts >= handler.attempts
      await (isSpent ? take(id, stop) : wake(row))
    },
    runSweeps: sweeps.runDue,
    receive: queues.receive,
    deleteMessage: queues.delete,
    close: queues.close,
  }
}
