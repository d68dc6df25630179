import 'server-only'
import type { JobRow, JobRows } from './job-rows'
import type { DeadJob, Job, JobCount, JobHandler, JobQueue } from './job-types'

type Parts = {
  rows: JobRows
  handlers: ReadonlyMap<string, JobHandler>
  now: () => number
  /** Makes a due job run soon. */
  wake: (row: JobRow) => void | Promise<void>
}

/** Maximum pages of a thousand that are read; the answer states whether there are more. */
const maxPages = 10

const jobOf = ({ id, kind, payload, attempts }: JobRow): Job => ({
  id,
  kind,
  payload,
  attempt: attempts,
})

/** Opens the view of the jobs' rows for operators. */
export function openJobQueue({ rows, handlers, now, wake }: Parts): JobQueue {
  const describeDead = ({ id, kind, message, attempts, dueAt }: JobRow): DeadJob => {
    const handler = handlers.get(kind)
    const canRetry = handler !== undefined && handler.revive !== 'never'
    // Attempts beyond the maximum were used by the failure handler.
    const tries = Math.min(attempts, handler?.attempts ?? attempts)
    return { id, kind, message, attempts: tries, diedAt: dueAt, canRetry }
  }

  const findDead = async (id: string): Promise<JobRow | null> => {
    const row = await rows.read(id)
    return row?.state === 'dead' ? row : null
  }

  /** Returns whether another attempt can succeed, after preparing its data. */
  const prepare = async (row: JobRow): Promise<boolean> => {
    const revive = handlers.get(row.kind)?.revive
    if (!handlers.has(row.kind) || revive === 'never') return false
    return revive ? revive(jobOf(row)) : true
  }

  return {
    async count() {
      const kinds = new Map<string, JobCount>()
      let since: number | null = null
      let cursor: string | null = null
      for (let page = 0; page < maxPages; page++) {
        const read: Awaited<ReturnType<typeof rows.listOpen>> = await rows.listOpen(cursor)
        for (const { kind, isRunning, dueAt } of read.rows) {
          const known = kinds.get(kind) ?? { kind, waiting: 0, running: 0 }
          // A job whose lease has expired is not running.
          known[isRunning && dueAt > now() ? 'running' : 'waiting'] += 1
          kinds.set(kind, known)
          if (dueAt <= now()) since = Math.min(since ?? dueAt, dueAt)
        }
        cursor = read.cursor
        if (cursor === null) break
      }
      const sorted = [...kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1))
      return { kinds: sorted, since, isWhole: cursor === null }
    },
    async listDead(page) {
      const { rows: dead, cursor } = await rows.listDead(page)
      return { jobs: dead.map(describeDead), cursor }
    },
    async retry(id) {
      const row = await findDead(id)
      if (!row) return 'not-found'
      if (!(await prepare(row))) return 'gone'
      // Of two concurrent calls only one has this version of the row: the job runs once.
      const fresh = { state: 'waiting', attempts: 0, message: '', dueAt: now() } as const
      const next = await rows.update({ ...row, ...fresh })
      if (!next) return 'not-found'
      await wake(next)
      return 'retried'
    },
    async discard(id) {
      const row = await findDead(id)
      return row !== null && rows.remove(row)
    },
  }
}
