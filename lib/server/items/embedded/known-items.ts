import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import type { Item, ItemKey } from '../item-types'

type Known = { item: Item; weight: number }

/** Maximum characters of JSON in the cache; the parsed values take a few times that in memory. */
const defaultRoom = 6_000_000

/** Returns one text for both parts of a key: neither contains a NUL. */
const placeOf = ({ pk, sk }: ItemKey) => `${pk}\0${sk}`

export type KnownItems = {
  /**
   * Returns the item as it is on the disk; undefined if it has to be read. The caller checks its expiry: sweeps
   * delete rows by time without a notice for each.
   */
  get: (key: ItemKey) => Item | undefined
  /** Caches an item that was read, or written by this connection; `weight` is its JSON's length. */
  keep: (item: Item, weight: number) => void
  drop: (key: ItemKey) => void
  /** Clears the cache: a transaction was rolled back. */
  clear: () => void
}

/**
 * Creates a cache of items that are read and written repeatedly, such as a document that is being edited, so that a
 * save need not read and parse the result of the save before it. It is never stale: the connection that owns it
 * reports its own writes, and SQLite reports those of another one (`PRAGMA data_version`), which clear the cache.
 *
 * @param room maximum characters of JSON; the least recently used are dropped first
 */
export function createKnownItems(database: DatabaseSync, room: number = defaultRoom): KnownItems {
  const dataVersion = database.prepare('PRAGMA data_version')
  const known = new Map<string, Known>()
  let used = 0
  let seen: unknown
  let isSeen = false

  const clear = () => {
    known.clear()
    used = 0
  }
  const dropPlace = (place: string) => {
    used -= known.get(place)?.weight ?? 0
    known.delete(place)
  }
  /** Asks SQLite once for all items that are read in one go, such as a document and its head. */
  const forgetWhatIsOld = () => {
    if (isSeen) return
    const now = dataVersion.get()?.data_version
    if (now !== seen) clear()
    seen = now
    isSeen = true
    queueMicrotask(() => {
      isSeen = false
    })
  }
  return {
    get(key) {
      forgetWhatIsOld()
      const place = placeOf(key)
      const found = known.get(place)
      if (!found) return undefined
      known.delete(place)
      known.set(place, found)
      return found.item
    },
    keep(item, weight) {
      const place = placeOf(item)
      dropPlace(place)
      known.set(place, { item, weight })
      used += weight
      for (const oldest of known.keys()) {
        if (used <= room) break
        dropPlace(oldest)
      }
    },
    drop: (key) => dropPlace(placeOf(key)),
    clear,
  }
}
