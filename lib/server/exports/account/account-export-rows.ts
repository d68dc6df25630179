import 'server-only'
import type { accountExportStatuses } from '@/lib/api/account-exports'
import type { Items } from '../../items/item-types'
import { moved, omitted, rowKind } from '../../items/row-kind'
import { ownerPartition, sortableTime } from '../../kernel/rows/row-keys'
import { readRow, rowData, type Stored } from '../../kernel/rows/rows'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** One archive of a finished export. */
export type ExportPart = {
  /** Key of the file. */
  key: string
  bytes: number
  sha256: string
}

/** Export of an account: there is one at a time. Times in milliseconds since 1970. */
export type AccountExportRow = {
  id: string
  /** User who asked for it; absent in rows from before workspaces. */
  person?: OwnerId
  status: (typeof accountExportStatuses)[number]
  progress: { done: number; of: number } | null
  /** Set with `done`. */
  parts: ExportPart[]
  createdAt: number
  /** Time after which it is deleted. */
  expiresAt: number
}

const openIndex = 'account-exports#open'

export const accountExportKind = rowKind({
  prefix: 'account-export',
  owner: 'person',
  carried: moved,
  archived: omitted('is of the export itself'),
})

/** One row per user, so that concurrent requests create one export. */
const keyOf = (owner: OwnerId) => ({ pk: ownerPartition(owner), sk: accountExportKind.prefix })

export const isOpenExport = ({ status }: Pick<AccountExportRow, 'status'>) =>
  status === 'waiting' || status === 'running'

/** Null if there is none, or it has expired. */
export async function readAccountExport(
  { items }: Store,
  owner: OwnerId,
): Promise<Stored<AccountExportRow> | null> {
  const item = await items.get(keyOf(owner))
  return item && readRow<AccountExportRow>(item)
}

/**
 * Writes a user's export over the row that was read.
 *
 * @param expected version of that row
 * @returns the current row; null after a write conflict
 */
export async function putAccountExport(
  { items }: Store,
  owner: OwnerId,
  row: AccountExportRow,
  expected: number | 'absent',
): Promise<Stored<AccountExportRow> | null> {
  const { createdAt, expiresAt } = row
  const place = { gsi1pk: openIndex, gsi1sk: `${sortableTime(createdAt)}#${owner}` }
  const draft = {
    ...keyOf(owner),
    index: isOpenExport(row) ? place : null,
    expiresAt: Math.ceil(expiresAt / 1000),
    data: rowData(row),
  }
  const put = await items.put(draft, expected)
  return put.ok ? { ...row, rowVersion: put.version } : null
}

/** Deletes the row that was read; false after a write conflict. */
export async function deleteAccountExport(
  { items }: Store,
  owner: OwnerId,
  { rowVersion }: Stored<AccountExportRow>,
): Promise<boolean> {
  return (await items.delete(keyOf(owner), rowVersion)).ok
}

/** Lists owners whose export is open and was requested before a time, the oldest first. */
export async function readOldOpenExports(
  { items }: Store,
  before: number,
  limit: number,
): Promise<string[]> {
  const page = await items.queryIndex({ gsi1pk: openIndex, limit })
  return page.items
    .filter(({ data }) => Number(data.createdAt) < before)
    .map(({ pk }) => pk.slice('owner#'.length))
}
