import 'server-only'
import type { importFailures, importStatuses } from '@/lib/api/imports'
import type { Item, Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** One file that somebody wants read. Times in milliseconds since 1970. */
export type ImportRow = {
  id: string
  fileName: string
  status: (typeof importStatuses)[number]
  progress: { stage: 'opening' | 'reading' | 'understanding'; done: number; of: number } | null
  /** With `failed`. */
  code: (typeof importFailures)[number] | null
  /** The key of the file that holds what was understood, with `done`. */
  result: string | null
  createdAt: number
}

/** Milliseconds that data of an import is kept. */
export const importLifetime = 24 * 60 * 60 * 1000

export const importPrefix = 'import#'

const rowKey = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${importPrefix}${id}`,
})

const draftOf = (owner: OwnerId, row: ImportRow) => ({
  ...rowKey(owner, row.id),
  expiresAt: Math.floor((row.createdAt + importLifetime) / 1000),
  data: rowData(row),
})

/**
 * Writes a new import; one of that id that is there already stays.
 *
 * @returns whether it is new
 */
export async function createImport(
  { items }: Store,
  owner: OwnerId,
  row: ImportRow,
): Promise<boolean> {
  return (await items.put(draftOf(owner, row), 'absent')).ok
}

/** Null where there is none, or none any more. */
export async function readImport(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<ImportRow> | null> {
  const item: Item | null = await items.get(rowKey(owner, id))
  return item && readRow<ImportRow>(item)
}

/**
 * Writes an import that was read before.
 *
 * @returns what is there now; null when somebody has changed or deleted it meanwhile
 */
export async function writeImport(
  { items }: Store,
  owner: OwnerId,
  row: Stored<ImportRow>,
): Promise<Stored<ImportRow> | null> {
  const put = await items.put(draftOf(owner, row), row.rowVersion)
  return put.ok ? { ...row, rowVersion: put.version } : null
}

export async function deleteImport({ items }: Store, owner: OwnerId, id: string): Promise<void> {
  await items.delete(rowKey(owner, id), 'any')
}

/** Imports of somebody that are kept: more of them than anybody may have, at most. */
export async function listImports({ items }: Store, owner: OwnerId): Promise<Stored<ImportRow>[]> {
  const page = await items.query({ pk: ownerPartition(owner), prefix: importPrefix, limit: 200 })
  return page.items.map((item) => readRow<ImportRow>(item))
}
