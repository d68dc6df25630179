import 'server-only'
import type { Items } from '../../items/item-types'
import type { Metrics } from '../../metrics/metric-types'
import { createFairScheduler } from '../fair-scheduler'
import { openJobQueue } from '../job-queue'
import { createJobRows, type JobRow } from '../job-rows'
import type { JobHandler, Jobs } from '../job-types'
import { claimJob, defaultBackOff, runJob } from '../run-job'
import { createSweeps } from '../sweeps'

export type EmbeddedJobs = Jobs & {
  /** Starts to run jobs: the server does, commands do not. */
  start: () => void
  /** Takes no new jobs, lets running ones end within the milliseconds, then aborts them. */
  stop: (milliseconds: number) => Promise<void>
}

type Parts = {
  items: Items
  metrics: Metrics
  now: () => number
  /** Milliseconds between two polls for jobs of other processes. */
  pause?: number
  /** Milliseconds to wait after a number of attempts. */
  backOff?: (attempts: number) => number
}

const parallelJobs = 4
/** Maximum concurrent jobs that wait for other servers. */
const parallelWaits = 12
/** Jobs read at once: enough to see past those of owners with many. */
const pageSize = 200
const maxPages = 10
/** Milliseconds to wait after an error of the store. */
const errorPause = 5_000

/**
 * Opens the jobs of the embedded home: rows with a lease. The process that writes its lease into the row first runs
 * the job; if that process dies, the lease expires and the job is due again.
 */
export function openEmbeddedJobs(parts: Parts): EmbeddedJobs {
  const { items, metrics, now, pause = 1_000, backOff = defaultBackOff } = parts
  const rows = createJobRows(items)
  const sweeps = createSweeps(parts)
  const turns = createFairScheduler()
  const handlers = new Map<string, JobHandler>()
  const running = new Map<string, { work: Promise<void>; isWaiting: boolean }>()
  const control = new AbortController()
  let sweeping: Promise<void> | null = null
  let isWorking = false
  let isAsked = false
  let isLooking = false
  let timer: NodeJS.Timeout | undefined

  const lookIn = (milliseconds: number) => {
    clearTimeout(timer)
    if (isWorking) timer = setTimeout(look, Math.max(0, milliseconds))
  }

  /** Polls soon, also after a running poll that may have missed a job. */
  const wake = () => {
    if (isLooking) isAsked = true
    else lookIn(0)
  }

  const hasRoom = ({ isWaiting = false }: JobHandler) => {
    const alike = [...running.values()].filter((one) => one.isWaiting === isWaiting)
    return alike.length < (isWaiting ? parallelWaits : parallelJobs)
  }

  const begin = (row: JobRow, handler: JobHandler) => {
    const work = runJob({ rows, metrics, now, backOff }, row, handler, control.signal)
      // After an error of the store the lease expires, and the job is retried.
      .catch(() => metrics.count('jobs', { kind: row.kind, outcome: 'trouble' }))
      .finally(() => {
        running.delete(row.id)
        turns.end(row.id)
        wake()
      })
    running.set(row.id, { work, isWaiting: handler.isWaiting ?? false })
  }

  const claim = async (row: JobRow, handler: JobHandler) => {
    const claimed = await claimJob(rows, row, handler, now())
    if (claimed) begin(claimed, handler)
    return claimed !== null
  }

  /** Reads due jobs without a valid lease, and the milliseconds until the next one is due. */
  const readDue = async () => {
    const due: JobRow[] = []
    let cursor: string | null = null
    for (let page = 0; page < maxPages; page++) {
      const read: Awaited<ReturnType<typeof rows.next>> = await rows.next(pageSize, cursor)
      for (const row of read.rows) {
        if (row.dueAt > now()) return { due, wait: Math.min(pause, row.dueAt - now()) }
        if (handlers.has(row.kind) && !running.has(row.id)) due.push(row)
      }
      cursor = read.cursor
      if (cursor === null) break
    }
    return { due, wait: pause }
  }

  const claimInTurn = (row: JobRow, handler: JobHandler) =>
    isWorking && hasRoom(handler) ? claim(row, handler) : Promise.resolve(false)

  /** Returns the milliseconds until the next poll. */
  const lookOnce = async (): Promise<number> => {
    const { due, wait } = await readDue()
    // Their number is bounded, so that other kinds, which follow, have room.
    for (const [kind, handler] of handlers) {
      const own = handler.turns ? due.filter((row) => row.kind === kind) : []
      await turns.claimAll(own, handler, claimInTurn)
    }
    for (const row of due) {
      const handler = handlers.get(row.kind)
      if (handler && !handler.turns) await claimInTurn(row, handler)
    }
    if (sweeping === null && sweeps.nextLook() <= now()) {
      sweeping = sweeps
        .runDue(control.signal)
        .catch(() => metrics.count('sweeps', { outcome: 'trouble' }))
        .finally(() => {
          sweeping = null
        })
    }
    return wait
  }

  const look = async () => {
    isLooking = true
    isAsked = false
    let wait = errorPause
    try {
      wait = await lookOnce()
    } catch {
      metrics.count('jobs', { outcome: 'trouble' })
    }
    isLooking = false
    lookIn(isAsked ? 0 : wait)
  }

  return {
    async enqueue({ id, kind, payload, delay = 0 }) {
      await rows.add({ id, kind, payload, dueAt: now() + delay })
      wake()
    },
    handle(kind, handler) {
      handlers.set(kind, handler)
      wake()
    },
    every(name, milliseconds, run) {
      sweeps.add(name, milliseconds, run)
      wake()
    },
    queue: openJobQueue({ rows, handlers, now, wake }),
    start() {
      isWorking = true
      wake()
    },
    async stop(milliseconds) {
      isWorking = false
      clearTimeout(timer)
      const ends = Promise.allSettled(
        [...running.values()].map(({ work }) => work).concat(sweeping ?? []),
      )
      const late = setTimeout(() => control.abort(new Error('The server ends')), milliseconds)
      await ends
      clearTimeout(late)
      control.abort(new Error('The server ends'))
    },
  }
}
