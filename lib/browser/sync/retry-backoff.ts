import type { ApiFailure } from '../client/api-types'
import type { Clock } from './clock'
import type { SyncState } from './sync-types'

/** Milliseconds between attempts, doubling from the first to the maximum. */
const firstPause = 1_000
const maxPause = 60_000
/** Maximum `Retry-After` that is honoured, in milliseconds. */
const maxWait = 3_600_000

/** Back-off after failed requests, for everything or for one document. */
export type RetryBackoff = {
  /** Records a failed request. */
  note: (id: string | null, failure: ApiFailure) => void
  /** Resets the back-off after a successful request (null), or of a document that is in sync. */
  clear: (id: string | null) => void
  /** Retries now, except what the server has forbidden; called when the network is back. */
  retryNow: () => void
  /** Retries after an expired session or a lost workspace. */
  renew: () => void
  /** Returns true if nothing is requested any more: the session or the workspace has ended. */
  isStopped: () => boolean
  /** Returns the time until which everything, and one document, has to wait; 0 for none. */
  waitsUntil: (id: string | null) => number
  /** Returns the sync state to show while something waits; null without a delay. */
  state: () => SyncState | null
}

type Pause = {
  until: number
  failures: number
  isOrdered: boolean
  code: ApiFailure['code']
}

/** Failures after which retrying is useless. */
const endings = new Map<ApiFailure['code'], 'expired' | 'ended'>([
  ['not-signed-in', 'expired'],
  ['workspace-not-found', 'ended'],
])

/** Returns true for failures of a single document; others continue. */
const isOfOne = (code: ApiFailure['code']) => code === 'internal' || code === 'bad-answer'

const isNetwork = (code: ApiFailure['code']) => code === 'offline' || code === 'timeout'

/** Creates an exponential back-off with jitter that is never shorter than the server's `Retry-After`. */
export function createRetryBackoff(clock: Clock): RetryBackoff {
  const pauses = new Map<string | null, Pause>()
  let stopped: 'expired' | 'ended' | null = null

  function note(id: string | null, failure: ApiFailure) {
    const { code, retryAfter } = failure
    const ending = endings.get(code)
    if (ending) {
      stopped = ending
      return
    }
    const key = isOfOne(code) ? id : null
    const failures = (pauses.get(key)?.failures ?? 0) + 1
    const own = Math.min(maxPause, firstPause * 2 ** (failures - 1))
    const asked = Math.min(retryAfter ?? 0, maxWait)
    const wait = asked + (asked > own ? own : own - asked) * (0.5 + clock.random() / 2)
    pauses.set(key, { until: clock.now() + wait, failures, isOrdered: asked > 0, code })
  }

  function state(): SyncState | null {
    if (stopped) return { kind: stopped }
    const [pause] = pauses.has(null) ? [pauses.get(null)] : pauses.values()
    if (!pause) return null
    if (isNetwork(pause.code)) return { kind: 'offline' }
    const { code } = pause
    return { kind: 'retrying', code: code === 'too-many-requests' ? code : 'server-trouble' }
  }

  return {
    note,
    clear(id) {
      pauses.delete(id)
    },
    retryNow() {
      for (const [key, pause] of pauses) {
        if (!pause.isOrdered) pauses.set(key, { ...pause, until: 0 })
      }
    },
    renew() {
      stopped = null
    },
    isStopped: () => stopped !== null,
    waitsUntil: (id) => Math.max(pauses.get(id)?.until ?? 0, pauses.get(null)?.until ?? 0),
    state,
  }
}
