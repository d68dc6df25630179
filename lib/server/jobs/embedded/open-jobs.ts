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
  /** Begins to work: the server does, commands do not. */
  start: () => void
  /** Takes nothing new on, lets what runs come to its end within the milliseconds, then cuts it off. */
  stop: (milliseconds: number) => Promise<void>
}

type Parts = {
  items: Items
  metrics: Metrics
  now: () => number
  /** Milliseconds between looks for what other processes have added. */
  pause?: number
  /** Milliseconds to wait after that many tries. */
  backOff?: (attempts: number) => number
}

const parallelJobs = 4
/** Jobs that wait for other servers, at once. */
const parallelWaits = 12
/** Jobs looked at in one go: enough to see past those of owners who have many. */
const pageSize = 200
const maxPages = 10
/** After trouble with the store. */
const errorPause = 5_000

/**
 * The jobs of the embedded home: rows with a lease. Whoever writes its lease into the row first runs
 * the job; when that process dies, the lease runs out and the job is due again.
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

  /** Looks soon, also when a look is under way that may have seen too little. */
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
      // The store is in trouble: the lease runs out, and the job is tried again.
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

  /** Reads jobs that are due and that nobody runs, with the milliseconds until the next one will be. */
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

  /** Answers the milliseconds until the next look. */
  const lookOnce = async (): Promise<number> => {
    const { due, wait } = await readDue()
    // Their number is bounded, so that they leave room for others, who come after them.
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
