import 'server-only'
import type { Metrics } from '../metrics/metric-types'
import type { JobRow, JobRows } from './job-rows'
import type { JobHandler } from './job-types'

type Parts = {
  rows: JobRows
  metrics: Metrics
  now: () => number
  /** Milliseconds to wait after a number of attempts. */
  backOff: (attempts: number) => number
}

/** Milliseconds that an aborted attempt has to end; then it counts as failed. */
const graceMilliseconds = 5_000
/** Maximum attempts of a failure handler, which may itself fail. */
const failureAttempts = 10
const failureDeadline = 30_000

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/**
 * Runs one function within a deadline.
 *
 * @throws its error, and an error when it did not end in time
 */
async function runWithin(
  deadline: number,
  stop: AbortSignal,
  run: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const control = new AbortController()
  const timers: NodeJS.Timeout[] = []
  const late = new Promise<never>((_, reject) => {
    const giveUp = () => reject(control.signal.reason)
    control.signal.addEventListener('abort', () => {
      timers.push(setTimeout(giveUp, graceMilliseconds))
    })
  })
  const abort = () => control.abort(stop.reason)
  if (stop.aborted) abort()
  stop.addEventListener('abort', abort, { once: true })
  timers.push(setTimeout(() => control.abort(new Error('The deadline has passed')), deadline))
  try {
    await Promise.race([run(control.signal), late])
  } finally {
    for (const timer of timers) clearTimeout(timer)
    stop.removeEventListener('abort', abort)
  }
}

/** Returns the milliseconds of a lease: no other process runs a claimed job before it ends. */
const leaseOf = (row: JobRow, handler: JobHandler) =>
  (row.state === 'failing' ? failureDeadline : handler.deadline) + 2 * graceMilliseconds

/** Returns a second, doubled with each attempt up to five minutes, with jitter. */
export function defaultBackOff(attempts: number): number {
  return Math.min(300_000, 1_000 * 2 ** (attempts - 1)) * (0.5 + Math.random())
}

/**
 * Claims a job that is due: its next attempt, or its failure handler if no attempt is left.
 *
 * @returns null after a write conflict
 */
export function claimJob(
  rows: Pick<JobRows, 'update'>,
  row: JobRow,
  handler: JobHandler,
  now: number,
): Promise<JobRow | null> {
  // A job that kills its process repeatedly is stopped, too.
  const isSpent = row.state === 'waiting' && row.attempts >= handler.attempts
  const next: JobRow = isSpent
    ? { ...row, state: 'failing', message: row.message || 'It was cut off each time' }
    : row
  return rows.update({
    ...next,
    attempts: row.attempts + 1,
    isRunning: true,
    dueAt: now + leaseOf(next, handler),
  })
}

/**
 * Runs a claimed job: an attempt, or its failure handler. Its row records the result; if another process has taken
 * it over meanwhile, that one's result counts.
 *
 * @param stop the server is about to end: an interrupted attempt does not count
 */
export async function runJob(
  { rows, metrics, now, backOff }: Parts,
  row: JobRow,
  handler: JobHandler,
  stop: AbortSignal,
): Promise<void> {
  const { id, kind, payload, attempts } = row
  const job = { id, kind, payload, attempt: attempts }
  const labels = (outcome: string) => ({ kind, outcome })
  if (row.state === 'failing') {
    try {
      await runWithin(failureDeadline, stop, () => handler.fail(job, row.message))
      await rows.bury(row, now())
      metrics.count('jobs', labels('dead'))
    } catch {
      metrics.count('jobs', labels('unheard'))
      if (attempts >= handler.attempts + failureAttempts) await rows.bury(row, now())
      else await rows.update({ ...row, isRunning: false, dueAt: now() + backOff(attempts) })
    }
    return
  }
  const start = performance.now()
  try {
    await runWithin(handler.deadline, stop, (signal) => handler.run(job, signal))
    await rows.end(row, now())
    metrics.count('jobs', labels('done'))
    metrics.time('job', performance.now() - start, { kind })
  } catch (error) {
    metrics.count('jobs', labels('failed'))
    const message = messageOf(error)
    const ended = { ...row, isRunning: false }
    if (stop.aborted) {
      await rows.update({ ...ended, attempts: attempts - 1, dueAt: now() })
    } else if (attempts >= handler.attempts) {
      await rows.update({ ...ended, state: 'failing', message, dueAt: now() })
    } else {
      await rows.update({ ...ended, message, dueAt: now() + backOff(attempts) })
    }
  }
}
