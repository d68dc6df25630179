import 'server-only'
import type { Scope } from '@/lib/api/keys'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemData, ItemKey, Items } from '../../items/item-types'
import { inFile, moved, rowKind } from '../../items/row-kind'
import { ownerOfPartition, ownerPartition } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** Stored form of an API key: it can be recognised, and not be used. Times in milliseconds since 1970. */
export type ApiKeyRow = {
  id: string
  name: string
  prefix: string
  /** SHA-256 of the key. */
  hash: string
  scopes: Scope[]
  /** Accepted by the tools of agents alone. */
  audience?: 'agents'
  createdAt: number
  expiresAt: number | null
  lastUsedAt: number | null
  /** User id of the member who made it, whose role it has; only of a key of a workspace. */
  madeBy?: OwnerId
}

/** Returns the fields of an API key that are no secret. */
function showKey({ hash: _, ...shown }: ItemData): ItemData {
  return shown
}

export const apiKeyKind = rowKind({
  prefix: 'api-key#',
  owner: 'person',
  carried: moved,
  archived: inFile('api-keys', showKey),
})
const apiKeyPrefix = apiKeyKind.prefix
/** Seconds that an expired key stays in its list, so that its owner can see what happened. */
const retainedAfterEnd = 30 * daySeconds

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${apiKeyPrefix}${id}`,
})
const indexOf = (hash: string) => `api-key#${hash}`

/** Recently found row keys by hash, per store: each request with an API key looks one up. */
const knownPlaces = new WeakMap<Items, Map<string, ItemKey>>()
const maxKnown = 2_000

function placesOf(items: Items): Map<string, ItemKey> {
  const places = knownPlaces.get(items) ?? new Map<string, ItemKey>()
  knownPlaces.set(items, places)
  if (places.size >= maxKnown) places.clear()
  return places
}

/**
 * Finds the API key of a hash, and its owner; null for an unknown or revoked one. Only the key of the row is
 * cached; the row itself is read each time, so that a revocation takes effect at once.
 */
export async function findApiKey(
  { items }: Store,
  hash: string,
): Promise<{ owner: OwnerId; key: Stored<ApiKeyRow> } | null> {
  const places = placesOf(items)
  const known = places.get(hash)
  const place =
    known ?? (await items.queryIndex({ gsi1pk: indexOf(hash), limit: 1 })).items[0] ?? null
  // The index may lag behind a revocation: the row itself decides.
  const item = place && (await items.get(place))
  const owner = item && ownerOfPartition(item.pk)
  if (!owner) {
    places.delete(hash)
    return null
  }
  if (!known) places.set(hash, { pk: item.pk, sk: item.sk })
  return { owner, key: readRow<ApiKeyRow>(item) }
}

/** Lists all keys of a user, the oldest first. */
export async function listApiKeys({ items }: Store, owner: OwnerId): Promise<Stored<ApiKeyRow>[]> {
  const page = await items.query({
    pk: ownerPartition(owner),
    prefix: apiKeyPrefix,
    limit: 1_000,
  })
  return page.items.map((item) => readRow<ApiKeyRow>(item))
}

/** Reads one key of a user; null if there is none with that id. */
export async function readApiKey(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<ApiKeyRow> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<ApiKeyRow>(item)
}

/** Writes a key; false if the stored version differs. */
export async function putApiKey(
  { items }: Store,
  owner: OwnerId,
  row: ApiKeyRow,
  expected: number | 'absent',
): Promise<boolean> {
  const put = await items.put(
    {
      ...keyOf(owner, row.id),
      index: { gsi1pk: indexOf(row.hash), gsi1sk: owner },
      expiresAt:
        row.expiresAt === null ? null : Math.ceil(row.expiresAt / 1_000) + retainedAfterEnd,
      data: rowData(row),
    },
    expected,
  )
  return put.ok
}

/** Deletes a key; succeeds without one. */
export async function deleteApiKey({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(keyOf(owner, id), 'any')
}
