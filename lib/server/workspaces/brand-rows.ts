import 'server-only'
import type { BrandPack } from '@/lib/resume/brand/brand-pack'
import type { Items } from '../items/item-types'
import { moved, rowKind } from '../items/row-kind'
import { ownerPartition } from '../kernel/rows/row-keys'
import { readRow, rowData } from '../kernel/rows/rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

export const brandKind = rowKind({ prefix: 'brand', owner: 'workspace', carried: moved })
export const brandPrefix = brandKind.prefix

const keyOf = (workspace: OwnerId) => ({ pk: ownerPartition(workspace), sk: brandPrefix })

/** Reads the brand of a workspace; null where it has none. */
export async function readBrandRow(
  { items }: Store,
  workspace: OwnerId,
): Promise<BrandPack | null> {
  const item = await items.get(keyOf(workspace))
  if (!item) return null
  const { rowVersion: _, ...brand } = readRow<BrandPack>(item)
  return brand
}

/** Writes the brand of a workspace in place of the one before; there is one. */
export async function putBrandRow(
  { items }: Store,
  workspace: OwnerId,
  brand: BrandPack,
): Promise<void> {
  await items.put({ ...keyOf(workspace), data: rowData(brand) }, 'any')
}

/** Deletes the brand of a workspace. */
export async function deleteBrandRow({ items }: Store, workspace: OwnerId): Promise<void> {
  await items.delete(keyOf(workspace), 'any')
}
