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
}
