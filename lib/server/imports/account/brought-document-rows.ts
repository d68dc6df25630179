import 'server-only'
import type { Items } from '../../items/item-types'
import { moved, omitted, rowKind } from '../../items/row-kind'
import { ownerPartition } from '../../kernel/rows/row-keys'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** The document here, and the import that wrote it last. */
export type Brought = { id: string; by: string }

export const broughtKind = rowKind({
  prefix: 'brought#',
  owner: 'person',
  carried: moved,
  archived: omitted('which document came out of which archive, so that none comes twice'),
})
const broughtPrefix = broughtKind.prefix

const keyOf = (owner: OwnerId, origin: string, hash: string) => ({
  pk: ownerPartition(owner),
  sk: `${broughtPrefix}${origin}#${hash}`,
})

/**
 * Finds the document that an earlier import has created from an archive's document: a repeated import adds nothing,
 * even if the document was edited here.
 *
 * @param origin its id in the archive
 * @param hash of its content there
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

/** Finds any document that was imported from an id in archives, for links to that id. */
export async function findBrought(
  { items }: Store,
  owner: OwnerId,
  origin: string,
): Promise<string | null> {
  const prefix = `${broughtPrefix}${origin}#`
  const page = await items.query({ pk: ownerPartition(owner), prefix, limit: 1 })
  return page.items[0] ? String(page.items[0].data.id) : null
}

/** Records the id that a document is imported under, before it is written: a retry finds it. */
export async function putBrought(
  { items }: Store,
  owner: OwnerId,
  origin: string,
  hash: string,
  { id, by }: Brought,
): Promise<void> {
  await items.put({ ...keyOf(owner, origin, hash), data: { id, by } }, 'any')
}
