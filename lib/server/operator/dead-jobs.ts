import 'server-only'
import type { DeadJobList } from '@/lib/api/operator'
import { InvalidCursorError } from '../items/item-types'
import { badCursor } from '../kernel/bad-cursor'
import { toTimestamp } from '../kernel/to-timestamp'
import type { Outcome } from '../outcome'
import type { Ports } from '../ports-types'

const defaultLimit = 20

type Parts = Pick<Ports, 'jobs'>

/**
 * Lists jobs that were given up, the latest first.
 *
 * @returns `not-found` if this home's queue cannot be inspected
 */
export async function listDeadJobs(
  { jobs }: Parts,
  {
    limit = defaultLimit,
    cursor,
  }: { limit?: number | undefined; cursor?: string | undefined } = {},
): Promise<Outcome<DeadJobList>> {
  if (!jobs.queue) return { ok: false, code: 'not-found' }
  try {
    const page = await jobs.queue.listDead({ limit, cursor: cursor ?? null })
    const listed = page.jobs.map(({ diedAt, ...job }) => ({ ...job, diedAt: toTimestamp(diedAt) }))
    return { ok: true, value: { jobs: listed, cursor: page.cursor } }
  } catch (error) {
    if (error instanceof InvalidCursorError) return badCursor
    throw error
  }
}

/**
 * Retries a job that was given up, under the same id.
 *
 * @returns `gone` if there is nothing left to do; `not-found` also for one that runs again already
 */
export async function retryDeadJob({ jobs }: Parts, id: string): Promise<Outcome<null>> {
  const result = (await jobs.queue?.retry(id)) ?? 'not-found'
  return result === 'retried' ? { ok: true, value: null } : { ok: false, code: result }
}

/** Deletes a job that was given up. */
export async function discardDeadJob({ jobs }: Parts, id: string): Promise<Outcome<null>> {
  const isThere = (await jobs.queue?.discard(id)) ?? false
  return isThere ? { ok: true, value: null } : { ok: false, code: 'not-found' }
}
