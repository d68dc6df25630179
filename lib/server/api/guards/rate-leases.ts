import 'server-only'
import { accountKey, type Limit, takeTries } from '../../identity/rows/row-limits'
import { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'

type Parts = Pick<Ports, 'items' | 'secrets' | 'now'>

/** Tries that this process has taken from the store and not yet spent. */
type Lease = { left: number; behind: number; until: number }

export type Spent = {
  ok: boolean
  /** Requests that are left in this window. */
  remaining: number
  /** Seconds until the window ends, at least 1. */
  seconds: number
}

/** A process takes this fraction of a window at once, which bounds the writes per window. */
const shares = 20
const maxLeases = 10_000

/**
 * Creates leases on tries in the store, taken in batches, so that a request seldom waits for the disk. Unspent
 * tries of a process that ends are lost: the limit is never exceeded. If the store refuses writes (a full disk)
 * this process counts alone, so that reads still work.
 */
export function createRateLeases({ items, secrets, now }: Parts) {
  const leases = new Map<string, Lease>()
  const underWay = new Map<string, Promise<void>>()

  async function take(place: string, limit: Limit, who: string): Promise<void> {
    const secret = (await secrets.read('session')) ?? ''
    const wanted = Math.max(1, Math.ceil(limit.tries / shares))
    let lease: Lease
    try {
      const row = accountKey(secret, limit, who)
      const { granted, left, until } = await takeTries({ items, now }, limit, row, wanted)
      lease = { left: granted, behind: left, until }
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      lease = { left: limit.tries, behind: 0, until: now() + limit.seconds * 1_000 }
    }
    if (leases.size >= maxLeases) leases.clear()
    leases.set(place, lease)
  }

  /** Runs one write at a time for each row: concurrent callers share its result. */
  function takeOnce(place: string, limit: Limit, who: string): Promise<void> {
    const known = underWay.get(place)
    if (known) return known
    const mine = take(place, limit, who).finally(() => underWay.delete(place))
    underWay.set(place, mine)
    return mine
  }

  /** @param who an address, or an id of a user or a key; only its keyed hash is stored */
  return async function spend(limit: Limit, who: string): Promise<Spent> {
    const place = `${limit.name}#${who}`
    for (;;) {
      const lease = leases.get(place)
      const time = now()
      if (lease && lease.until > time) {
        const seconds = Math.max(1, Math.ceil((lease.until - time) / 1_000))
        if (lease.left > 0) {
          lease.left--
          return { ok: true, remaining: lease.left + lease.behind, seconds }
        }
        if (lease.behind === 0) return { ok: false, remaining: 0, seconds }
      }
      await takeOnce(place, limit, who)
    }
  }
}
