import 'server-only'
import type { DatabaseSync } from 'node:sqlite'
import type { Item, ItemKey } from '../item-types'

type Known = { item: Item; weight: number }

/** Characters of JSON that are kept; what was parsed of them takes a few times that in memory. */
const defaultRoom = 6_000_000

/** One text for both parts of a key: none of them holds a NUL. */
const placeOf = ({ pk, sk }: ItemKey) => `${pk}\0${sk}`

export type KnownItems = {
  /**
   * The item as it is on the disk now; undefined where that has to be read. Whether it has expired is for
   * the reader to judge: sweeps take rows by time, and tell nobody which.
   */
  get: (key: ItemKey) => Item | undefined
  /** Remembers an item that was read, or written by this connection; `weight` is its JSON's length. */
  keep: (item: Item, weight: number) => void
  drop: (key: ItemKey) => void
  /** Forgets everything: a transaction was taken back. */
  clear: () => void
}

/**
 * Remembers items that are read and written again and again, such as a document that somebody is
 * writing, so that a save need not read and parse what the save before it has written. It is never
 * stale: the connection that owns it tells of its own writes, and SQLite tells when another one has
 * written (`PRAGMA data_version`), after which nothing is known any more.
 *
 * @param room characters of JSON to keep at most; the longest unused go first
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
