import 'server-only'
import { dayOf } from '../ai/ai-usage-rows'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

type Store = Pick<Ports, 'items' | 'now'>

export type Visit = 'views' | 'downloads'
type Amounts = Record<Visit, number>

/** Visits of one link. Nothing in it says who came. */
export type ShareCounts = Amounts & {
  id: string
  /** By day (`YYYY-MM-DD`, UTC). */
  days: Record<string, Amounts>
}

export const shareCountKind = rowKind({
  prefix: 'share-count#',
  owner: 'person',
  carried: moved,
  archived: inFile('share-link-visits'),
})
const shareCountPrefix = shareCountKind.prefix
const retainedDays = 60
/** Maximum attempts against other processes that count at the same moment. */
const maxRaces = 50

/** Rows with the visits of each link. */
export const shareCounts = createOwnerRows<ShareCounts>(shareCountPrefix)

const nothing = { views: 0, downloads: 0 }

function add(counts: ShareCounts, day: string, { views, downloads }: Amounts): ShareCounts {
  const sum = (before: Amounts) => ({
    views: before.views + views,
    downloads: before.downloads + downloads,
  })
  const days = Object.entries({ ...counts.days, [day]: sum(counts.days[day] ?? nothing) })
  const retained = days.sort(([one], [other]) => one.localeCompare(other)).slice(-retainedDays)
  return { id: counts.id, ...sum(counts), days: Object.fromEntries(retained) }
}

async function write(store: Store, owner: OwnerId, id: string, amounts: Amounts): Promise<void> {
  for (let round = 0; round < maxRaces; round++) {
    const known = await shareCounts.read(store, owner, id)
    const next = add(known ?? { id, ...nothing, days: {} }, dayOf(store.now()), amounts)
    if ((await shareCounts.put(store, owner, next, known?.rowVersion ?? 'absent')).ok) return
  }
  throw new Error('Too many processes count the same link at once')
}

/** Visits that wait for the write under way, by link. */
type Waiting = { amounts: Amounts; written: Promise<void> }
const waitingOf = new WeakMap<Items, Map<string, Waiting>>()
const lastWrite = new WeakMap<Items, Map<string, Promise<void>>>()

function mapOf<Value>(maps: WeakMap<Items, Map<string, Value>>, items: Items): Map<string, Value> {
  const map = maps.get(items) ?? new Map<string, Value>()
  maps.set(items, map)
  return map
}

/**
 * Counts a visit. Those that come while one is written are written together, so that a link that many people open at
 * once costs one row at a time.
 *
 * @throws StoreUnavailableError if nothing can be written
 */
export function addVisit(store: Store, owner: OwnerId, id: string, visit: Visit): Promise<void> {
  const waiting = mapOf(waitingOf, store.items)
  const writes = mapOf(lastWrite, store.items)
  const key = `${owner}/${id}`
  const joined = waiting.get(key)
  if (joined) {
    joined.amounts[visit] += 1
    return joined.written
  }
  const amounts = { ...nothing, [visit]: 1 }
  const before = writes.get(key) ?? Promise.resolve()
  const written = before
    .catch(() => {})
    .then(() => {
      waiting.delete(key)
      return write(store, owner, id, amounts)
    })
    .finally(() => {
      if (writes.get(key) === written) writes.delete(key)
    })
  waiting.set(key, { amounts, written })
  writes.set(key, written)
  return written
}
