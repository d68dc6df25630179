import type { ApiFailure } from '../client/api-types'
import type { Clock } from './clock'
import type { SyncState } from './sync-types'

/** Milliseconds between tries: doubling from the first to the longest. */
const firstPause = 1_000
const maxPause = 60_000
/** A server may ask for more patience than ours, up to this. */
const maxWait = 3_600_000

/** Back-off after failed requests, for everything or for one document. */
export type RetryBackoff = {
  /** Notes a failed request. */
  note: (id: string | null, failure: ApiFailure) => void
  /** A request succeeded (null), or a document is up to date. */
  clear: (id: string | null) => void
  /** The network is said to be back, or somebody asks: whatever the server did not forbid is tried. */
  retryNow: () => void
  /** The session, or the workspace, may be there again. */
  renew: () => void
  /** True where nothing is asked any more: the session or the workspace has ended. */
  isStopped: () => boolean
  /** When everything may go on, and one document; 0 for at once. */
  waitsUntil: (id: string | null) => number
  /** Sync state to show while something waits; null if nothing is delayed. */
  state: () => SyncState | null
}

type Pause = {
  until: number
  failures: number
  isOrdered: boolean
  code: ApiFailure['code']
}

/** Failures after which asking again is of no use. */
const endings = new Map<ApiFailure['code'], 'expired' | 'ended'>([
  ['not-signed-in', 'expired'],
  ['workspace-not-found', 'ended'],
])

/** Trouble of one document only: the others go on. */
const isOfOne = (code: ApiFailure['code']) => code === 'internal' || code === 'bad-answer'

const isNetwork = (code: ApiFailure['code']) => code === 'offline' || code === 'timeout'

/**
 * Remembers what went wrong and how long to wait: longer each time, never all devices at once, and
 * never shorter than the server asks for.
 */
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
