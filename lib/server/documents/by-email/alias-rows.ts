import 'server-only'
import { parseEmailAddress } from '@/lib/resume/text/email-address'
import type { Expected, Item, Items, Put } from '../../items/item-types'
import { inFile, moved, rowKind } from '../../items/row-kind'
import { ownerPartition } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'
import { sha256Of } from '../../sha256-of'

type Store = { items: Items }

/** Alias of a document for simple API clients: the e-mail address in it. */
export type AliasRow = {
  /** Id of the document. */
  id: string
  /** Milliseconds since 1970. */
  createdAt: number
}

export const aliasKind = rowKind({
  prefix: 'alias#',
  owner: 'person',
  carried: moved,
  archived: inFile('addresses'),
})
const aliasPrefix = aliasKind.prefix

/** The key contains a hash of the address, which is as parseEmailAddress writes it. */
const keyOf = (owner: OwnerId, email: string) => ({
  pk: ownerPartition(owner),
  sk: `${aliasPrefix}${sha256Of(email)}`,
})
const indexOf = (owner: OwnerId) => `${ownerPartition(owner)}#aliases`

/** Parses an alias, which only this code writes. */
export function aliasFromItem(item: Item): Stored<AliasRow> {
  return readRow<AliasRow>(item)
}

/** Finds an owner's document by address; null if there is none, or the address is malformed. */
export async function readAlias(
  { items }: Store,
  owner: OwnerId,
  email: string,
): Promise<Stored<AliasRow> | null> {
  const address = parseEmailAddress(email.trim())
  const item = address && (await items.get(keyOf(owner, address)))
  return item ? aliasFromItem(item) : null
}

/** Returns the put that adds an alias, to be written with its document. */
export function aliasPut(owner: OwnerId, email: string, row: AliasRow, expected: Expected): Put {
  const index = { gsi1pk: indexOf(owner), gsi1sk: row.id }
  return { draft: { ...keyOf(owner, email), index, data: rowData(row) }, expected }
}

/** Deletes the aliases of a document; one that refers to another document by now stays. */
export async function deleteAliases({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  const { items: found } = await items.queryIndex({ gsi1pk: indexOf(owner), prefix: id, limit: 10 })
  for (const item of found) await items.delete(item, item.version)
}
