import type { Clock } from '../../sync/clock'
import type { Outage } from './outages'

type Parts = {
  /** Asks the server what is out. */
  ask: () => Promise<Outage[]>
  clock: Clock
  /** Somebody looks at the page, and the device has a network as far as it knows. */
  isWanted: () => boolean
  onChange: (outages: readonly Outage[]) => void
}

/** A look that fails may mean a server that starts anew; what a server says of others is so. */
const isDoubtful = (outage: Outage) => outage === 'server' || outage === 'saving'

export type OutageWatch = {
  /** Something failed, or somebody came back to the page: asks soon. */
  suspect: () => void
  close: () => void
}

/**
 * Milliseconds: between two looks while all is well, before the second look at what was found out, the
 * longest wait while something is out, and the shortest between two looks that somebody asked for.
 */
export const watchPace = { usual: 300_000, second: 2_500, max: 60_000, asked: 2_000 }

/**
 * Looks whether what a page needs of its server works. That a server is out is told after two looks
 * that found it, since one that starts anew is no outage; the end of an outage at once. While something is out it looks again
 * and again, more seldom each time, and no two devices at the same moment: a server that comes back is
 * not met by everybody at once.
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
      // On return the present outages are reported, not the former ones.
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
    // What the newest look did not find is there again.
    notify(found.filter((one) => !isDoubtful(one) || seen.includes(one)))
    seen = found
    misses = found.length > 0 ? misses + 1 : 0
    const wait = misses > 0 ? Math.min(watchPace.max, watchPace.second * 2 ** (misses - 1)) : 0
    plan(spread(wait || watchPace.usual))
  }

  plan(spread(watchPace.second))
  return {
    suspect() {
      // During an outage the next check is planned, and nothing makes it come sooner.
      if (misses > 0 || isLooking) return
      plan(Math.max(0, lastLook + watchPace.asked - clock.now()))
    },
    close() {
      isClosed = true
      forget()
    },
  }
}
