import 'server-only'
import type { Items } from '../items/item-types'
import { eachItem } from '../items/pages'
import { left, rowKind } from '../items/row-kind'
import { sha256Of } from '../sha256-of'

export const moveKind = rowKind({
  prefix: 'move',
  owner: 'installation',
  carried: left('of the old home itself'),
})
const pk = moveKind.prefix
const prefix = 'wrote#'
const hashLength = 22

/** A row or a file, and the hash of its content. */
export type Entry = { name: string; print: string }

/**
 * Ledger of what a move is about to write, noted at the target before it is written: so a run that continues another
 * can tell its own rows from those of others, whatever the source has become meanwhile.
 */
export type Ledger = {
  /** Notes the entries that are written next. */
  note: (entries: readonly Entry[]) => Promise<void>
  /** Returns true if a run of this move has written the entry as it is. */
  isOurs: (entry: Entry) => boolean
  /** Deletes the ledger, when the move is over. */
  clear: () => Promise<void>
}

const short = (text: string) => sha256Of(text, 'base64url').slice(0, hashLength)

/** Reads the entries that earlier runs have noted. */
export async function openLedger(items: Items): Promise<Ledger> {
  const known = new Set<string>()
  const keys: string[] = []
  for await (const { sk, data } of eachItem(items, { pk, prefix, limit: 200 })) {
    keys.push(sk)
    for (const mark of Array.isArray(data.marks) ? data.marks : []) known.add(String(mark))
  }
  const markOf = ({ name, print }: Entry) => short(`${name}\n${print}`)
  return {
    async note(entries) {
      if (entries.length === 0) return
      const marks = entries.map(markOf)
      const sk = `${prefix}${String(keys.length).padStart(8, '0')}`
      const put = await items.put({ pk, sk, data: { marks } }, 'absent')
      if (!put.ok) throw new Error('Another move works at the same target')
      keys.push(sk)
      for (const mark of marks) known.add(mark)
    },
    isOurs: (entry) => known.has(markOf(entry)),
    async clear() {
      for (const sk of keys.reverse()) await items.delete({ pk, sk }, 'any')
    },
  }
}
