import 'server-only'
import { createHash } from 'node:crypto'
import { normaliseEmail } from '../identity/rows/secrets-of-rows'
import type { Expected, Item, Items, Put } from '../items/types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** The name under which simple programs know a document. */
export type AliasRow = {
  /** Of the document. */
  id: string
  /** Milliseconds since 1970. */
  createdAt: number
}

export const aliasPrefix = 'alias#'

/** The address itself is in no key: its hash is found as well, however it is written. */
const keyOf = (owner: OwnerId, email: string) => ({
  pk: ownerPartition(owner),
  sk: `${aliasPrefix}${createHash('sha256').update(normaliseEmail(email)).digest('hex')}`,
})
const indexOf = (owner: OwnerId) => `${ownerPartition(owner)}#aliases`

/** Reads an alias, which only this code writes. */
export function aliasFromItem(item: Item): Stored<AliasRow> {
  return readRow<AliasRow>(item)
}

/** Which document of somebody an address stands for; null where it stands for none. */
export async function readAlias(
  { items }: Store,
  owner: OwnerId,
  email: string,
): Promise<Stored<AliasRow> | null> {
  const item = await items.get(keyOf(owner, email))
  return item && aliasFromItem(item)
}

/** The write that makes an address stand for a document, for whoever writes the document with it. */
export function aliasPut(owner: OwnerId, email: string, row: AliasRow, expected: Expected): Put {
  const index = { gsi1pk: indexOf(owner), gsi1sk: row.id }
  return { draft: { ...keyOf(owner, email), index, data: rowData(row) }, expected }
}

/** Frees the addresses that stand for a document; one that stands for another by now stays. */
export async function deleteAliases({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  const { items: found } = await items.queryIndex({ gsi1pk: indexOf(owner), prefix: id, limit: 10 })
  for (const item of found) await items.delete(item, item.version)
}
