import 'server-only'
import { daySeconds } from '@/lib/resume/dates/durations'
import type { Items } from '../items/item-types'
import { moved, rowKind } from '../items/row-kind'
import { readRow, rowData } from '../kernel/rows/rows'

type Store = { items: Items; now: () => number }

/** Client that has registered itself (RFC 7591), or whose document was read. It belongs to nobody and may do nothing. */
export type OAuthClientRow = {
  /** UUID, or the address of the client's document. */
  id: string
  /** As it calls itself. */
  name: string
  redirectUris: string[]
  /** Milliseconds since 1970. */
  createdAt: number
}

export const oauthClientKind = rowKind({
  prefix: 'oauth-client#',
  owner: 'installation',
  carried: moved,
})
const oauthClientPrefix = oauthClientKind.prefix

/** Seconds that a registration is stored: until somebody allows the client, and after that. */
const lifetimes = { unused: 7 * daySeconds, used: 400 * daySeconds }

const idShape = /^(?:[0-9a-f-]{36}|https?:\/\/\S{1,500})$/

const keyOf = (id: string) => ({ pk: `${oauthClientPrefix}${id}`, sk: 'client' })

/** Reads a registered client; null when there is none. */
export async function readOAuthClient(
  { items }: Pick<Store, 'items'>,
  id: string,
): Promise<OAuthClientRow | null> {
  const item = idShape.test(id) ? await items.get(keyOf(id)) : null
  return item && readRow<OAuthClientRow>(item)
}

/** Stores a registered client, for a week, or for more than a year once somebody has allowed it. */
export async function putOAuthClient(
  { items, now }: Store,
  row: OAuthClientRow,
  use: keyof typeof lifetimes,
): Promise<void> {
  const expiresAt = Math.ceil(now() / 1_000) + lifetimes[use]
  await items.put({ ...keyOf(row.id), expiresAt, data: rowData(row) }, 'any')
}
