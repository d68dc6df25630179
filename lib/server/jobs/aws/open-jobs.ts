import 'server-only'
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
   * Does what a message asks for: a try of the job, the telling of its failure, or nothing, where it is
   * done, somebody else has it, or it is not due (then it is put off).
   *
   * @throws UnknownJobError for a kind that nobody handles here, and what the store throws: the message
   *   has to come again
   */
  take: (id: string, stop: AbortSignal) => Promise<void>
  /**
   * Handles a job whose message was received too often: reports its failure if it has no attempt left, else wakes it
   * once more.
   *
   * @throws as `take`
   */
  bury: (id: string, stop: AbortSignal) => Promise<void>
  /** Runs sweeps that are due, and wakes jobs whose message was lost. */
  runSweeps: (signal: AbortSignal) => Promise<void>
  receive: ReturnType<typeof openQueues>['receive']
  deleteMessage: ReturnType<typeof openQueues>['delete']
  close: () => void
}

/** A message about a job whose kind nobody handles here: an older or newer version of the app does. */
export class UnknownJobError extends Error {
  override name = 'UnknownJobError'
}

/** A job whose owner has as many running as may be is looked at again after so long. */
const turnMilliseconds = 3_000

/** A message takes a moment; a job that was due so long ago has none. */
const lostMilliseconds = 60_000

/**
 * The jobs of the home on AWS. The row of a job says what it is about, how often it was tried and who has
 * it, as at home; a message of SQS only says that it may be due. So messages may come twice, late, in any
 * order or not at all: a row is claimed once, and a sweep wakes what no message did.
 *
 * @param parts.queueOf the address of the queue for a kind of job
 */
export function openSqsJobs(parts: {
  region: string
  queueOf: (kind: string) => string
  items: Items
  metrics: Metrics
  now: () => number
  /** Milliseconds to wait after that many tries. */
  backOff?: (attempts: number) => number
}): SqsJobs {
  const { items, metrics, now, backOff = defaultBackOff } = parts
  const rows = createJobRows(items)
  const sweeps = createSweeps(parts)
  const queues = openQueues(parts)
  const handlers = new Map<string, JobHandler>()

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
    // Another process may have counted at the same moment: then one more of theirs runs, and not all.
    if (handler.turns && (await isOwnerBusy(row, handler.turns))) {
      return queues.send(row, turnMilliseconds)
    }
    const claimed = await claimJob(rows, row, handler, now())
    if (!claimed) return
    await runJob({ rows, metrics, now, backOff }, claimed, handler, stop)
    const after = await rows.read(id)
    if (after && isOpen(after)) await wake(after)
  }

  return {
    async enqueue({ id, kind, payload, delay = 0 }) {
      const dueAt = now() + delay
      await rows.add({ id, kind, payload, dueAt })
      // Also where it was there already: whoever added it may have failed to say so.
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
    async runSweeps(signal) {
      await sweeps.runDue(signal)
      const before = now() - lostMilliseconds
      let cursor: string | null = null
      do {
        const page: Awaited<ReturnType<typeof rows.listOpen>> = await rows.listOpen(cursor)
        const lost = page.rows.filter(({ dueAt }) => dueAt < before)
        for (const row of lost) if (!signal.aborted) await wake(row)
        cursor = lost.length === page.rows.length ? page.cursor : null
      } while (cursor && !signal.aborted)
    },
    receive: queues.receive,
    deleteMessage: queues.delete,
    close: queues.close,
  }
}
