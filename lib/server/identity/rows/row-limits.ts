import 'server-only'
import type { Items } from '../../items/item-types'
import { left, rowKind } from '../../items/row-kind'
import { keyedHash } from './secrets-of-rows'

/** Rate limit: number of tries in a window of seconds, which begins with the first of them. */
export type Limit = { name: string; tries: number; seconds: number }

export type Counted = { ok: true } | { ok: false; retryAfter: number }

type Parts = { items: Items; now: () => number }

type Row = { count: number; until: number }

const sk = 'tries'

export const limitKind = rowKind({
  prefix: 'limit#',
  owner: 'installation',
  carried: left('counts of tries, over within a day'),
})

function keyOf(limit: Pick<Limit, 'name'>, who: string) {
  return { pk: `${limitKind.prefix}${limit.name}#${who}`, sk }
}

function readRow(data: unknown): Row | null {
  const { count, until } = data as Partial<Row>
  return typeof count === 'number' && typeof until === 'number' ? { count, until } : null
}

/** Pending count of each row, per store: later calls wait for it. */
const underWay = new WeakMap<Items, Map<string, Promise<unknown>>>()

/**
 * Serialises calls for the same row in this process, so that a class that signs in at once causes no write
 * conflicts.
 */
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

/** Result of taking tries from a window of a rate limit. */
export type Taken = {
  /** At most the number requested; 0: the limit is reached. */
  granted: number
  /** Tries that are left in the window after these. */
  left: number
  /** End of the window, in milliseconds since 1970. */
  until: number
}

/**
 * Takes several tries at once before their work is done. The rows lie in the store, so that they survive a restart
 * and processes count together.
 *
 * @param who a keyed hash of an address, an account or a key: rows contain no personal data
 * @param wanted 1 or more
 */
export function takeTries(parts: Parts, limit: Limit, who: string, wanted: number): Promise<Taken> {
  return inTurn(parts.items, keyOf(limit, who).pk, () => takeNow(parts, limit, who, wanted))
}

async function takeNow(
  { items, now }: Parts,
  limit: Limit,
  who: string,
  wanted: number,
): Promise<Taken> {
  const key = keyOf(limit, who)
  // Another process may write first: after a conflict the count is repeated.
  for (let round = 0; round < 8; round++) {
    const item = await items.get(key)
    const time = now()
    const row = item ? readRow(item.data) : null
    const isOver = !row || row.until <= time
    const { count, until } = isOver ? { count: 0, until: time + limit.seconds * 1_000 } : row
    const granted = Math.min(wanted, limit.tries - count)
    if (granted <= 0) return { granted: 0, left: 0, until }
    const put = await items.put(
      { ...key, data: { count: count + granted, until }, expiresAt: Math.ceil(until / 1_000) },
      item ? item.version : 'absent',
    )
    if (put.ok) return { granted, left: limit.tries - count - granted, until }
  }
  return { granted: 0, left: 0, until: now() + 1_000 }
}

/**
 * Counts one try before its work is done.
 *
 * @param who as in `takeTries`
 * @returns an error with `retryAfter` in seconds when the limit is reached
 */
export async function countTry(parts: Parts, limit: Limit, who: string): Promise<Counted> {
  const { granted, until } = await takeTries(parts, limit, who, 1)
  if (granted > 0) return { ok: true }
  return { ok: false, retryAfter: Math.max(1, Math.ceil((until - parts.now()) / 1_000)) }
}

/** Returns the name of an account's row in a limit, by its e-mail address or its user id. */
export function accountKey(secret: string, limit: Pick<Limit, 'name'>, account: string): string {
  return keyedHash(secret, limit.name, 'account', account)
}

/** Deletes the count, after a correct try. */
export async function forgetTries(
  { items }: { items: Items },
  limit: Pick<Limit, 'name'>,
  who: string,
): Promise<void> {
  await items.delete(keyOf(limit, who), 'any')
}
