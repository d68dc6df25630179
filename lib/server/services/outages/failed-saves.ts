import 'server-only'
import type { StoreUnavailableError } from '../../items/item-types'
import type { Ports } from '../../ports-types'

type Parts = Pick<Ports, 'items' | 'now'>
type Reason = StoreUnavailableError['reason']

/** Milliseconds for which a save that the store refused says that saves fail. */
const failureCounts = 60_000

const failures = new WeakMap<Ports['items'], { at: number; reason: Reason }>()

/** Notes that the store refused somebody's request. One that is only busy takes the next try. */
export function noteRefusal({ items, now }: Parts, reason: Reason): void {
  if (reason !== 'busy') failures.set(items, { at: now(), reason })
}

/**
 * Returns why the store refused a request lately, null where it refused none. A small probe may fit
 * where what people save does not.
 */
export function recentRefusal({ items, now }: Parts): Reason | null {
  const last = failures.get(items)
  return last && now() - last.at < failureCounts ? last.reason : null
}
