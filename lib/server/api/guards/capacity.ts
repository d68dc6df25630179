import 'server-only'
import { isDraining } from '../../boot/draining'
import type { Failure, Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'

/** Where the server stops to take more work and says so. */
export type CapacityLimits = {
  /** Requests that change something, under way at once. */
  changes: number
  /** All requests under way at once. */
  requests: number
  /** Milliseconds by which the event loop may be late before only `least` pieces of work are let in. */
  lag: number
  /** So many pieces of work are let in however slow the machine is: words go on arriving. */
  min: number
}

export const defaultCapacity: CapacityLimits = { changes: 64, requests: 200, lag: 400, min: 8 }

const tick = 50

/** Measures how late the event loop is, in milliseconds; the value halves with each tick that is on time. */
function watchLag(): () => number {
  let lag = 0
  let expected = performance.now() + tick
  const timer = setInterval(() => {
    const now = performance.now()
    lag = Math.max(lag / 2, now - expected)
    expected = now + tick
  }, tick)
  timer.unref()
  // While the loop stands still, the timer does, too: what is overdue counts.
  return () => Math.max(lag, performance.now() - expected)
}

/** Kind of a request by its cost: `work` makes something large, such as a PDF; `read` costs next to nothing. */
export type RequestKind = 'change' | 'work' | 'read'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Reads that are work: a PDF is made, an archive is packed. */
const workPaths = /\/(?:pdf|export|download)$/

/** @param path without its query */
export function kindOfRequest(method: string, path: string): RequestKind {
  if (!safeMethods.has(method)) return 'change'
  return workPaths.test(path) ? 'work' : 'read'
}

/** Counts the work under way. */
export type WorkBound = {
  /** When to come again, where a request would not be let in; it takes no place. */
  judge: (kind: RequestKind) => Failure | null
  /**
   * Lets a request begin, or says when to come again.
   *
   * @returns what to call when it has ended
   */
  enter: (kind: RequestKind) => Outcome<() => void>
}

/**
 * Bounds the work under way. Beyond it a request is answered at once with 429 and when to come
 * again, before its body is read: who waits is told, nobody waits in a queue without an end, and the
 * server's memory stays flat. A late event loop holds up changes and work only: what a page reads to
 * show itself costs less than the refusal would cost whoever waits for the page.
 */
export function createWorkBound(ports: Pick<Ports, 'metrics'>, limits: CapacityLimits): WorkBound {
  const lag = watchLag()
  let requests = 0
  let changes = 0
  let pieces = 0
  const judge = (kind: RequestKind): Failure | null => {
    const isChange = kind === 'change'
    // Somebody else will answer soon; what was sent lies on the device until then.
    if (isChange && isDraining()) return { ok: false, code: 'unavailable', retryAfter: 5 }
    const isFull = requests >= limits.requests || (isChange && changes >= limits.changes)
    const isLate = kind !== 'read' && pieces >= limits.min && lag() > limits.lag
    if (!isFull && !isLate) return null
    ports.metrics.count('api_refused', { reason: isFull ? 'work' : 'lag' })
    // Not all at the same second.
    const retryAfter = 1 + Math.floor(Math.random() * 3)
    return { ok: false, code: 'too-many-requests', retryAfter }
  }
  return {
    judge,
    enter(kind) {
      const refusal = judge(kind)
      if (refusal) return refusal
      const isChange = kind === 'change'
      const isWork = kind !== 'read'
      requests++
      if (isWork) pieces++
      if (isChange) changes++
      const leave = () => {
        requests--
        if (isWork) pieces--
        if (isChange) changes--
      }
      return { ok: true, value: leave }
    },
  }
}
