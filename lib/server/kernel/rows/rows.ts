import 'server-only'
import type { Item, ItemData } from '../../items/item-types'

/** A row that was read, and the version of the row itself (not of the document) for the next put. */
export type Stored<T> = T & { rowVersion: number }

/**
 * Returns the data of an item as the row that was written. Only this code writes items, and old data is upgraded
 * before the store opens, so nothing is validated again.
 */
export function readRow<T>(item: Item): Stored<T> {
  return { ...(item.data as unknown as T), rowVersion: item.version }
}

/** Returns a row as an item's data, without the version of the row. Rows contain only JSON. */
export function rowData(row: object): ItemData {
  const { rowVersion: _, ...data } = row as { rowVersion?: number }
  return data as unknown as ItemData
}
