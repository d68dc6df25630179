import 'server-only'
import type { IndexKey, ItemKey } from '../../items/item-types'
import { moved, omitted, rowKind, within } from '../../items/row-kind'
import { type OwnerId, toOwnerId } from '../../owner'

/**
 * Returns the partition of everything that an owner has.
 *
 * @throws without an owner: no query may ever cover all users
 */
export function ownerPartition(owner: OwnerId): string {
  return `owner#${toOwnerId(owner)}`
}

/** Returns the owner of a partition key; null for a partition that belongs to no user. */
export function ownerOfPartition(pk: string): OwnerId | null {
  if (!pk.startsWith('owner#')) return null
  const rest = pk.slice('owner#'.length)
  return rest.includes('#') ? null : toOwnerId(rest)
}

export const bodyKind = rowKind({
  prefix: 'body#',
  owner: 'person',
  carried: moved,
  archived: within('documents'),
})
export const headKind = rowKind({
  prefix: 'head#',
  owner: 'person',
  carried: moved,
  archived: within('documents'),
})
export const erasedKind = rowKind({
  prefix: 'erased#',
  owner: 'person',
  carried: moved,
  archived: omitted('holds nothing but that something was erased'),
})
export const bodyPrefix = bodyKind.prefix
export const headPrefix = headKind.prefix
export const erasedPrefix = erasedKind.prefix

/** Returns the key of a document's body, its content and version: the source of truth. */
export function bodyKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${bodyPrefix}${id}` }
}

/** Returns the key of a document's head, which lists show. */
export function headKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${headPrefix}${id}` }
}

/** Returns the key of the row that records an erased document, for other devices. */
export function erasedKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${erasedPrefix}${id}` }
}

/** Returns the index partition of an owner's heads and erased documents, by time of change. */
export function changesPartition(owner: OwnerId): string {
  return `${ownerPartition(owner)}#heads`
}

/** Formats a time as text that sorts: milliseconds since 1970 in 15 digits. */
export function sortableTime(milliseconds: number): string {
  return String(Math.max(0, Math.floor(milliseconds))).padStart(15, '0')
}

/** Returns the index key of a document among its owner's changes. */
export function changeIndex(owner: OwnerId, at: number, id: string): IndexKey {
  return { gsi1pk: changesPartition(owner), gsi1sk: `${sortableTime(at)}#${id}` }
}
