import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemKey, Items } from '../../items/item-types'
import { moved, omitted, rowKind } from '../../items/row-kind'
import type { OwnerId } from '../../owner'
import { sha256Of } from '../../sha256-of'
import { ownerPartition } from './row-keys'
import { readRow, type Stored } from './rows'

type Store = { items: Items }

/** An answer that is repeated exactly. */
export type KeptAnswer = { status: number; body: string; headers: Record<string, string> }

/** Stored state of a request that carries an `Idempotency-Key`. Times in milliseconds since 1970. */
export type KeyedRequest = {
  /** Hash of method, path and body: another request may not use the key. */
  fingerprint: string
  /** Id of the effect, the same for each attempt. */
  effectId: string
  /** Time at which a process claimed it; 0: unclaimed. */
  claimedAt: number
  /** Null until it is done. */
  answer: KeptAnswer | null
}

const lifetimeSeconds = daySeconds

export const idempotencyKind = rowKind({
  prefix: 'idempotency#',
  owner: 'person',
  carried: moved,
  archived: omitted('answers that are kept for a day'),
})

function rowKey(owner: OwnerId, key: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${idempotencyKind.prefix}${sha256Of(key)}` }
}

/** Computes a hash that identifies a request without storing its content. */
export function fingerprintOf(method: string, path: string, body: string): string {
  return sha256Of(JSON.stringify([method, path, body]))
}

/** Reads the request of a key; null when the key is new, or a day old. */
export async function readKeyedRequest(
  { items }: Store,
  owner: OwnerId,
  key: string,
): Promise<Stored<KeyedRequest> | null> {
  const item = await items.get(rowKey(owner, key))
  return item && readRow<KeyedRequest>(item)
}

/** Writes the state of a key; false after a write conflict. */
export async function putKeyedRequest(
  { items }: Store,
  owner: OwnerId,
  key: string,
  { fingerprint, effectId, claimedAt, answer }: KeyedRequest,
  expected: number | 'absent',
  now: number,
): Promise<boolean> {
  const expiresAt = Math.floor(now / 1000) + lifetimeSeconds
  const data = { fingerprint, effectId, claimedAt, answer }
  return (await items.put({ ...rowKey(owner, key), expiresAt, data }, expected)).ok
}

/** Deletes a key whose request failed, so that a corrected one may use it. */
export async function deleteKeyedRequest(
  { items }: Store,
  owner: OwnerId,
  key: string,
): Promise<void> {
  await items.delete(rowKey(owner, key), 'any')
}
