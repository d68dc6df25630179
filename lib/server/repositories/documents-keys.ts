import 'server-only'
import type { IndexKey, ItemKey } from '../items/item-types'
import { type OwnerId, toOwnerId } from '../owner'

/**
 * The partition of everything that somebody owns.
 *
 * @throws where the owner got lost on the way: no query may ever go over everybody
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

export const bodyPrefix = 'body#'
export const headPrefix = 'head#'
export const erasedPrefix = 'erased#'

/** The row of a document's words and version: the truth. */
export function bodyKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${bodyPrefix}${id}` }
}

/** The row of what lists show of a document. */
export function headKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${headPrefix}${id}` }
}

/** The row that says a document was erased, so that other devices learn it. */
export function erasedKey(owner: OwnerId, id: string): ItemKey {
  return { pk: ownerPartition(owner), sk: `${erasedPrefix}${id}` }
}

/** The index partition in which an owner's heads and erased documents stand by time of change. */
export function changesPartition(owner: OwnerId): string {
  return `${ownerPartition(owner)}#heads`
}

/** A time as text that sorts: milliseconds since 1970 in 15 digits. */
export function sortableTime(milliseconds: number): string {
  return String(Math.max(0, Math.floor(milliseconds))).padStart(15, '0')
}

/** The place of a document among its owner's changes. */
export function changeIndex(owner: OwnerId, at: number, id: string): IndexKey {
  return { gsi1pk: changesPartition(owner), gsi1sk: `${sortableTime(at)}#${id}` }
}
