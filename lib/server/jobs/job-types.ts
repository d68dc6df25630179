import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'

export type Job = {
  id: string
  kind: string
  payload: JsonObject
  /** 1 for the first try. */
  attempt: number
}

/** Does one kind of work. It may be called twice for the same job: the second time changes nothing. */
export type JobHandler = {
  run: (job: Job, signal: AbortSignal) => Promise<void>
  /** After the last try: writes what went wrong where the person sees it. */
  fail: (job: Job, message: string) => Promise<void>
  /** Tries before it is given up. */
  attempts: number
  /** Milliseconds that one try may take. */
  deadline: number
  /** Most of its time it waits for another server: it takes no turn from work that is done here. */
  isWaiting?: boolean
  /**
   * Takes turns between owners, whom the payload names as `owner`. `max` of this kind run at once in a process, so
   * that other kinds find room; `maxPerOwner` of one owner.
   */
  turns?: { max: number; maxPerOwner: number }
  /**
   * Before an operator has a job that was given up tried again: opens again what `fail` has closed, and
   * says false where nothing is left to do. Without it the job just runs again; `never`: what it works
   * on went when it was given up.
   */
  revive?: 'never' | ((job: Job) => Promise<boolean>)
}

/** Jobs of a kind that are not over. */
export type JobCount = {
  kind: string
  /** Also those that are for later, and those that wait for another try. */
  waiting: number
  running: number
}

/** A job that was given up, for an operator: nothing of what it was about. */
export type DeadJob = {
  id: string
  kind: string
  /** Why its last try failed; what may be somebody's words is left out. */
  message: string
  /** Tries that were made. */
  attempts: number
  /** Milliseconds since 1970. */
  diedAt: number
  /** False: nothing would come of another try. */
  canRetry: boolean
}

/** A look into the queue, and another chance for what was given up. Where a home has it. */
export type JobQueue = {
  /** `since`: when the job that has been due for longest became due; null where none is late. */
  count: () => Promise<{ kinds: JobCount[]; since: number | null; isWhole: boolean }>
  /** The latest first. Jobs that were given up are kept for 30 days. */
  listDead: (page: { limit: number; cursor?: string | null }) => Promise<{
    jobs: DeadJob[]
    cursor: string | null
  }>
  /**
   * Lets a job that was given up run again, under the same id: asked for twice, it runs once. `gone`:
   * nothing is left to do.
   */
  retry: (id: string) => Promise<'retried' | 'not-found' | 'gone'>
  /** Forgets one; false where there is none. */
  discard: (id: string) => Promise<boolean>
}

/** Work that outlives a request, at least once. */
export type Jobs = {
  /** The same id again is the same job. `delay` in milliseconds. */
  enqueue: (job: { id: string; kind: string; payload: JsonObject; delay?: number }) => Promise<void>
  handle: (kind: string, handler: JobHandler) => void
  /**
   * Runs something again and again, one at a time over all processes of a home: sweeps. What throws
   * is tried again the next time. `signal` tells it to come to an end.
   */
  every: (name: string, milliseconds: number, run: (signal: AbortSignal) => Promise<void>) => void
  queue?: JobQueue
}
