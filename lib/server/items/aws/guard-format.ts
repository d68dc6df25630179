import 'server-only'
import { randomUUID } from 'node:crypto'
import { type Items, StoreUnavailableError } from '../item-types'
import type { DynamoItems } from './open-items'
import { shardBodies, shardKeyOf } from './shard-bodies'
import { checkFormat, type Format, markProcess, tableFormat } from './table-format'

/** Milliseconds that a check of the format stays valid: a warm process notices a newer deploy by itself. */
const freshMilliseconds = 60_000

/**
 * Milliseconds without writes to bodies after the format was raised. By then every process has checked it, and none writes
 * to the old places any more; the rest is for calls under way and for clocks that differ.
 */
const closedMilliseconds = 3 * freshMilliseconds

/** Refuses writes to bodies for the moment: they wait on their devices. */
function closeBodies(items: Items): Items {
  const refuse = (isBody: boolean) => {
    if (isBody) throw new StoreUnavailableError('busy')
  }
  return {
    ...items,
    async put(draft, expected) {
      refuse(shardKeyOf(draft) !== null)
      return items.put(draft, expected)
    },
    async putInOrder(puts) {
      refuse(puts.some(({ draft }) => shardKeyOf(draft)))
      return items.putInOrder(puts)
    },
    async delete(key, expected) {
      refuse(shardKeyOf(key) !== null)
      return items.delete(key, expected)
    },
  }
}

/**
 * Wraps a table to store bodies as its format says, and to refuse reads and writes if a newer version has changed the
 * format: an older one would take its rows for damaged, or overwrite fields that it does not know (ADR aws-data).
 * Checked before the first use, and once a minute after it; with each check the process notes which format it knows.
 *
 * @param now milliseconds since 1970
 */
export function guardFormat(table: DynamoItems, now: () => number, known = tableFormat): Items {
  let last: { at: number; check: Promise<Format> } | null = null
  const process = randomUUID()
  const sharded = shardBodies(table)
  const closed = closeBodies(sharded)

  const check = (): Promise<Format> => {
    if (last && now() - last.at < freshMilliseconds) return last.check
    const at = now()
    const made = { at, check: checkFormat(table, known) }
    last = made
    // Without it the format might be raised under this process, which would notice within a minute.
    made.check.then(() => markProcess(table, process, known, at)).catch(() => {})
    made.check.catch(() => {
      // The cause of the failure may be resolved meanwhile: the next use checks again.
      if (last === made) last = null
    })
    return made.check
  }

  const open = async (): Promise<Items> => {
    const { format, raisedAt = Number.NEGATIVE_INFINITY } = await check()
    if (format < 2) return table
    return now() < raisedAt + closedMilliseconds ? closed : sharded
  }

  return {
    get: async (key) => (await open()).get(key),
    put: async (draft, expected) => (await open()).put(draft, expected),
    putInOrder: async (puts) => (await open()).putInOrder(puts),
    delete: async (key, expected) => (await open()).delete(key, expected),
    query: async (where) => (await open()).query(where),
    queryIndex: async (where) => (await open()).queryIndex(where),
    scan: async (paging) => (await open()).scan(paging),
  }
}
