import 'server-only'
import type { Scope } from '@/lib/api/keys'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { ItemData, Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/**
 * App that a person has allowed to use the tools: one row for its code and all of its tokens, so that each change of it
 * is one conditional write. Secrets are SHA-256. Times in milliseconds since 1970.
 */
export type ConnectedAppRow = {
  id: string
  clientId: string
  /** Name that the app gives itself. */
  name: string
  redirectUri: string
  scopes: Scope[]
  createdAt: number
  lastUsedAt: number | null
  /** The code that it began with; `challenge` is the PKCE challenge. */
  code: { hash: string; challenge: string }
  /** Its refresh tokens share the secret of the family; null until the code was redeemed. */
  refresh: { familyHash: string; hash: string } | null
}

/** Returns what an app may do, and since when: no secret of it. */
function showApp({ code: _code, refresh: _refresh, ...shown }: ItemData): ItemData {
  return shown
}

// At the same address apps go on with their next refresh; at another one they are connected again.
export const connectedAppKind = rowKind({
  prefix: 'connected-app#',
  owner: 'person',
  carried: moved,
  archived: inFile('connected-apps', showApp),
})
const connectedAppPrefix = connectedAppKind.prefix

/** Seconds that a code is valid, and that an app stays connected without a refresh. */
export const appLifetimes = { code: 60, idle: 90 * daySeconds }

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${connectedAppPrefix}${id}`,
})

/** Reads a connected app, or one whose code waits; null when there is none. */
export async function readConnectedApp(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<ConnectedAppRow> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<ConnectedAppRow>(item)
}

/** Lists the rows of all apps of a person, in no order; also those whose code waits. */
export async function listConnectedApps(
  { items }: Store,
  owner: OwnerId,
): Promise<Stored<ConnectedAppRow>[]> {
  const page = await items.query({
    pk: ownerPartition(owner),
    prefix: connectedAppPrefix,
    limit: 1_000,
  })
  return page.items.map((item) => readRow<ConnectedAppRow>(item))
}

/** Writes an app; false if the stored version differs. It is forgotten when its code, or 90 days of no use, are over. */
export async function putConnectedApp(
  { items, now }: Store & { now: () => number },
  owner: OwnerId,
  row: ConnectedAppRow,
  expected: number | 'absent',
): Promise<boolean> {
  const seconds = row.refresh ? appLifetimes.idle : appLifetimes.code
  const expiresAt = Math.ceil((row.refresh ? now() : row.createdAt) / 1_000) + seconds
  const put = await items.put({ ...keyOf(owner, row.id), expiresAt, data: rowData(row) }, expected)
  return put.ok
}

/** Deletes an app with its code and tokens; succeeds without one. */
export async function deleteConnectedApp(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await items.delete(keyOf(owner, id), 'any')
}
