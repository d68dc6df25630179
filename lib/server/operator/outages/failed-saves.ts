import 'server-only'
import type { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'

type Parts = Pick<Ports, 'items' | 'now'>
type Reason = StoreUnavailableError['reason']

/** Milliseconds for which a refused save counts as a current failure. */
const failureCounts = 60_000

const failures = new WeakMap<Ports['items'], { at: number; reason: Reason }>()

/** Records that the store refused a request. Ignores a store that is only busy, as a retry succeeds. */
export function noteRefusal({ items, now }: Parts, reason: Reason): void {
  if (reason !== 'busy') failures.set(items, { at: now(), reason })
}

/**
 * Returns why the store has refused a request lately, null if it has not. Needed beside the probe of the health
 * check: a small write may succeed where users' documents do not fit.
 */
export function recentRefusal({ items, now }: Parts): Reason | null {
  const last = failures.get(items)
  return last && now() - last.at < failureCounts ? last.reason : null
}
