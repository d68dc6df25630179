import 'server-only'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'

type Store = { items: Items }

/** The document here, and the import that brought it last. */
export type Brought = { id: string; by: string }

export const broughtPrefix = 'brought#'

const keyOf = (owner: OwnerId, origin: string, hash: string) => ({
  pk: ownerPartition(owner),
  sk: `${broughtPrefix}${origin}#${hash}`,
})

/**
 * As which document something was brought along before: an archive that is brought again adds nothing,
 * also once its documents were edited here.
 *
 * @param origin its id in the archive
 * @param hash of its words there
 */
export async function readBrought(
  { items }: Store,
  owner: OwnerId,
  origin: string,
  hash: string,
): Promise<Brought | null> {
  const item = await items.get(keyOf(owner, origin, hash))
  return item && { id: String(item.data.id), by: String(item.data.by) }
}

/** Any of the documents that those of that id in archives were brought as: links to it lead there. */
export async function findBrought(
  { items }: Store,
  owner: OwnerId,
  origin: string,
): Promise<string | null> {
  const prefix = `${broughtPrefix}${origin}#`
  const page = await items.query({ pk: ownerPartition(owner), prefix, limit: 1 })
  return page.items[0] ? String(page.items[0].data.id) : null
}

/** Notes as which document something is brought, before it is written: a second try finds it. */
export async function putBrought(
  { items }: Store,
  owner: OwnerId,
  origin: string,
  hash: string,
  { id, by }: Brought,
): Promise<void> {
  await items.put({ ...keyOf(owner, origin, hash), data: { id, by } }, 'any')
}
