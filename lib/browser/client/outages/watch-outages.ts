import type { Clock } from '../../sync/clock'
import type { Outage } from './outages'

type Parts = {
  /** Requests the current outages. */
  ask: () => Promise<Outage[]>
  clock: Clock
  /** Whether the page is visible and the device seems to be online. */
  isWanted: () => boolean
  onChange: (outages: readonly Outage[]) => void
}

/** A failed check of the server may be a restart; what a server reports about others is certain. */
const isDoubtful = (outage: Outage) => outage === 'server' || outage === 'saving'

export type OutageWatch = {
  /** Schedules a check soon, after a failure or on return to the page. */
  suspect: () => void
  close: () => void
}

/**
 * Milliseconds between checks while all is well, before the second check of a new outage, at most during an outage, and
 * at least between requested checks.
 */
export const watchPace = { usual: 300_000, second: 2_500, max: 60_000, asked: 2_000 }

/**
 * Monitors the server of a page. An outage of the server is reported after two failed checks, since the first may be a
 * restart; its end at once. During an outage the interval grows, with jitter, so that a recovering server is not met by
 * all clients at once.
 */
export function createOutageWatch({ ask, clock, isWanted, onChange }: Parts): OutageWatch {
  let told: readonly Outage[] = []
  let seen: readonly Outage[] = []
  let misses = 0
  let lastLook = Number.NEGATIVE_INFINITY
  let isLooking = false
  let isClosed = false
  let forget = () => {}

  const spread = (milliseconds: number) => milliseconds * (0.75 + clock.random() / 2)
  function plan(milliseconds: number) {
    forget()
    if (!isClosed) forget = clock.after(milliseconds, () => void look())
  }
  function notify(next: readonly Outage[]) {
    if (next.join() === told.join()) return
    told = next
    onChange(told)
  }

  async function look() {
    if (isLooking || isClosed) return
    if (!isWanted()) {
      // On return the current outages are reported, not the former ones.
      notify([])
      seen = []
      misses = 0
      return plan(spread(watchPace.usual))
    }
    isLooking = true
    lastLook = clock.now()
    const found = await ask()
    isLooking = false
    if (isClosed) return
    // Parts that the latest check did not find are up again.
    notify(found.filter((one) => !isDoubtful(one) || seen.includes(one)))
    seen = found
    misses = found.length > 0 ? misses + 1 : 0
    const wait = misses > 0 ? Math.min(watchPace.max, watchPace.second * 2 ** (misses - 1)) : 0
    plan(spread(wait || watchPace.usual))
  }

  plan(spread(watchPace.second))
  return {
    suspect() {
      // During an outage the next check is scheduled, and cannot be brought forward.
      if (misses > 0 || isLooking) return
      plan(Math.max(0, lastLook + watchPace.asked - clock.now()))
    },
    close() {
      isClosed = true
      forget()
    },
  }
}
