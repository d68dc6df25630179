import 'server-only'
import type { Items } from '../../items/types'
import { keyedHash } from './secrets-of-rows'

/** So many tries in so many seconds, counted from the first of them. */
export type Limit = { name: string; tries: number; seconds: number }

export type Counted = { ok: true } | { ok: false; retryAfter: number }

type Parts = { items: Items; now: () => number }

type Row = { count: number; until: number }

const sk = 'tries'

function keyOf(limit: Limit, who: string) {
  return { pk: `limit#${limit.name}#${who}`, sk }
}

function readRow(data: unknown): Row | null {
  const { count, until } = data as Partial<Row>
  return typeof count === 'number' && typeof until === 'number' ? { count, until } : null
}

/** The last count under way of each row, for each store: who comes meanwhile waits for it. */
const underWay = new WeakMap<Items, Map<string, Promise<unknown>>>()

/** One after the other in this process, so that a class that signs in at once is no race. */
async function inTurn<T>(items: Items, name: string, run: () => Promise<T>): Promise<T> {
  const turns = underWay.get(items) ?? new Map<string, Promise<unknown>>()
  underWay.set(items, turns)
  const before = turns.get(name) ?? Promise.resolve()
  const mine = before.then(run, run)
  turns.set(name, mine)
  try {
    return await mine
  } finally {
    if (turns.get(name) === mine) turns.delete(name)
  }
}

/**
 * Counts one try before its work is done. The rows lie in the store, so that a restart forgets
 * nothing and two processes count together (QUALITY L2).
 *
 * @param who a keyed hash of an address or an account: rows say nothing about people
 * @returns with `retryAfter` in seconds when there have been too many
 */
export function countTry(parts: Parts, limit: Limit, who: string): Promise<Counted> {
  return inTurn(parts.items, keyOf(limit, who).pk, () => countNow(parts, limit, who))
}

async function countNow({ items, now }: Parts, limit: Limit, who: string): Promise<Counted> {
  const key = keyOf(limit, who)
  // Another process may be faster: whoever loses the race counts again.
  for (let round = 0; round < 8; round++) {
    const item = await items.get(key)
    const time = now()
    const row = item ? readRow(item.data) : null
    const isOver = !row || row.until <= time
    const next = isOver
      ? { count: 1, until: time + limit.seconds * 1_000 }
      : { count: row.count + 1, until: row.until }
    if (next.count > limit.tries) {
      return { ok: false, retryAfter: Math.max(1, Math.ceil((next.until - time) / 1_000)) }
    }
    const put = await items.put(
      { ...key, data: next, expiresAt: Math.ceil(next.until / 1_000) },
      item ? item.version : 'absent',
    )
    if (put.ok) return { ok: true }
  }
  return { ok: false, retryAfter: 1 }
}

/** The name of an account's row in a limit, by its e-mail address or its user id. */
export function accountKey(secret: string, limit: Limit, account: string): string {
  return keyedHash(secret, limit.name, 'account', account)
}

/** Forgets the tries, after one that was right. */
export async function forgetTries(
  { items }: { items: Items },
  limit: Limit,
  who: string,
): Promise<void> {
  await items.delete(keyOf(limit, who), 'any')
}
