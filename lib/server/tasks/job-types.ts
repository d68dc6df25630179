import 'server-only'
import type { JsonObject } from '@/lib/resume/json-value'

export type Job = {
  id: string
  kind: string
  payload: JsonObject
  /** 1 for the first attempt. */
  attempt: number
}

/** Handler of one kind of job. It may be called twice for the same job, and has to be idempotent. */
export type JobHandler = {
  run: (job: Job, signal: AbortSignal) => Promise<void>
  /** Called after the last attempt: records the failure where the user sees it. */
  fail: (job: Job, message: string) => Promise<void>
  /** Attempts before it is given up. */
  attempts: number
  /** The queue on AWS, each with a function of its own: that of `render` has more room, and less time. */
  queue?: 'usual' | 'render'
  /** Milliseconds that one attempt may take. */
  deadline: number
  /** Waits for another server most of the time: it does not count among the jobs that use this machine. */
  isWaiting?: boolean
  /**
   * Alternates between owners, named in the payload as `owner`. `max` of this kind run at once in a process, so
   * that other kinds have room; `maxPerOwner` of one owner.
   */
  turns?: { max: number; maxPerOwner: number }
  /**
   * Called before an operator retries a dead job: reopens the state that `fail` has closed, and returns false if
   * there is nothing left to do. Without it the job just runs again; `never`: its data was deleted when it was
   * given up.
   */
  revive?: 'never' | ((job: Job) => Promise<boolean>)
}

/** Jobs of a kind that are not over. */
export type JobCount = {
  kind: string
  /** Includes jobs for later, and those that wait for another attempt. */
  waiting: number
  running: number
}

/** A dead job, for an operator: without its payload. */
export type DeadJob = {
  id: string
  kind: string
  /** Error message of its last attempt; parts that may be user data are left out. */
  message: string
  /** Attempts that were made. */
  attempts: number
  /** Milliseconds since 1970. */
  diedAt: number
  /** False: another attempt cannot succeed. */
  canRetry: boolean
}

/** View of the queue for operators, with retries of dead jobs. Only in homes that support it. */
export type JobQueue = {
  /** `since`: when the longest overdue job became due; null if none is late. */
  count: () => Promise<{ kinds: JobCount[]; since: number | null; isWhole: boolean }>
  /** Lists dead jobs, the latest first. They are retained for 30 days. */
  listDead: (page: { limit: number; cursor?: string | null }) => Promise<{
    jobs: DeadJob[]
    cursor: string | null
  }>
  /** Retries a dead job, under the same id: called twice, it runs once. `gone`: there is nothing left to do. */
  retry: (id: string) => Promise<'retried' | 'not-found' | 'gone'>
  /** Deletes a dead job; false if there is none. */
  discard: (id: string) => Promise<boolean>
}

/** Queue of jobs that outlive a request, delivered at least once. */
export type Jobs = {
  /** Adds a job; idempotent by its id. `delay` in milliseconds. */
  enqueue: (job: { id: string; kind: string; payload: JsonObject; delay?: number }) => Promise<void>
  handle: (kind: string, handler: JobHandler) => void
  /**
   * Runs a sweep at intervals, one at a time over all processes of a home. After an error it runs again the next
   * time. `signal` aborts it.
   */
  every: (name: string, milliseconds: number, run: (signal: AbortSignal) => Promise<void>) => void
  queue?: JobQueue
}
