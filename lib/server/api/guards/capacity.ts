import 'server-only'
import { isDraining } from '../../boot/draining'
import type { Failure, Outcome } from '../../outcome'
import type { Ports } from '../../ports-types'

/** Limits beyond which the server refuses more work. */
export type CapacityLimits = {
  /** Maximum concurrent requests that change data. */
  changes: number
  /** Maximum concurrent requests. */
  requests: number
  /** Milliseconds of event loop delay beyond which only `min` requests are admitted. */
  lag: number
  /** Number of requests that are always admitted, so that saves go on even on a slow machine. */
  min: number
}

export const defaultCapacity: CapacityLimits = { changes: 64, requests: 200, lag: 400, min: 8 }

const tick = 50

/** Measures the event loop delay, in milliseconds; the value halves with each tick that is on time. */
function watchLag(): () => number {
  let lag = 0
  let expected = performance.now() + tick
  const timer = setInterval(() => {
    const now = performance.now()
    lag = Math.max(lag / 2, now - expected)
    expected = now + tick
  }, tick)
  timer.unref()
  // While the event loop is blocked, the timer is, too: the overdue time counts.
  return () => Math.max(lag, performance.now() - expected)
}

/** Kind of a request by its cost: `work` makes something large, such as a PDF; `read` costs next to nothing. */
export type RequestKind = 'change' | 'work' | 'read'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Returns true for a method that may change data. */
export const isChanging = (method: string): boolean => !safeMethods.has(method)

/** Limits concurrent work. */
export type WorkBound = {
  /** Returns the refusal of a request that would not be admitted now; takes no place. */
  judge: (kind: RequestKind) => Failure | null
  /**
   * Admits a request, or returns when to retry.
   *
   * @returns the function to call when it has ended
   */
  enter: (kind: RequestKind) => Outcome<() => void>
}

/**
 * Limits concurrent work. Beyond the limits a request is answered at once with 429 and `Retry-After`, before its
 * body is read: there is no unbounded queue, and the server's memory stays flat. Event loop delay holds up changes
 * and expensive reads only: the cheap reads of a page cost less than its refusal would cost the user.
 */
export function createWorkBound(ports: Pick<Ports, 'metrics'>, limits: CapacityLimits): WorkBound {
  const lag = watchLag()
  let requests = 0
  let changes = 0
  let pieces = 0
  const judge = (kind: RequestKind): Failure | null => {
    const isChange = kind === 'change'
    // Another process will take over soon; the device keeps its unsaved changes until then.
    if (isChange && isDraining()) return { ok: false, code: 'unavailable', retryAfter: 5 }
    const isFull = requests >= limits.requests || (isChange && changes >= limits.changes)
    const isLate = kind !== 'read' && pieces >= limits.min && lag() > limits.lag
    if (!isFull && !isLate) return null
    ports.metrics.count('api_refused', { reason: isFull ? 'work' : 'lag' })
    // Jitter, so that clients do not all retry at the same second.
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
