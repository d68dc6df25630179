import 'server-only'
import type { Scope } from '@/lib/api/keys'
import type { Items } from '../items/types'
import type { OwnerId } from '../owner'
import { ownerOfPartition, ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** A key as it is kept: it can be recognised, and not be used. Times in milliseconds since 1970. */
export type ApiKeyRow = {
  id: string
  name: string
  prefix: string
  /** SHA-256 of the key. */
  hash: string
  scopes: Scope[]
  createdAt: number
  expiresAt: number | null
  lastUsedAt: number | null
}

export const apiKeyPrefix = 'api-key#'
/** An expired key stays in its list so long, in seconds: whoever looks for it learns what happened. */
const keptAfterEnd = 30 * 24 * 60 * 60

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${apiKeyPrefix}${id}`,
})
const indexOf = (hash: string) => `api-key#${hash}`

/** The key of that hash, and whose it is; null for an unknown one, or one that was revoked. */
export async function findApiKey(
  { items }: Store,
  hash: string,
): Promise<{ owner: OwnerId; key: Stored<ApiKeyRow> } | null> {
  const page = await items.queryIndex({ gsi1pk: indexOf(hash), limit: 1 })
  const [found] = page.items
  // The index may lag behind a revocation: the row itself decides.
  const item = found ? await items.get(found) : null
  const owner = item && ownerOfPartition(item.pk)
  return owner ? { owner, key: readRow<ApiKeyRow>(item) } : null
}

/** All keys of somebody, the oldest first. */
export async function listApiKeys({ items }: Store, owner: OwnerId): Promise<Stored<ApiKeyRow>[]> {
  const page = await items.query({
    pk: ownerPartition(owner),
    prefix: apiKeyPrefix,
    limit: 1_000,
  })
  return page.items.map((item) => readRow<ApiKeyRow>(item))
}

/** One key of somebody; null where there is none of that id. */
export async function readApiKey(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<ApiKeyRow> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<ApiKeyRow>(item)
}

/** Writes a key; false where another version is there. */
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
      expiresAt: row.expiresAt === null ? null : Math.ceil(row.expiresAt / 1_000) + keptAfterEnd,
      data: rowData(row),
    },
    expected,
  )
  return put.ok
}

/** Takes a key away; none is fine. */
export async function deleteApiKey({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(keyOf(owner, id), 'any')
}
