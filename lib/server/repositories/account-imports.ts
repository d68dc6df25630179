import 'server-only'
import type { AccountImport } from '@/lib/api/account-imports'
import type { Items } from '../items/item-types'
import type { OwnerId } from '../owner'
import { ownerPartition } from './documents-keys'
import { readRow, rowData, type Stored } from './rows'

type Store = { items: Items }

/** An archive of an account on its way into this one. Times in milliseconds since 1970. */
export type AccountImportRow = Pick<AccountImport, 'id' | 'fileName' | 'status' | 'progress'> & {
  /** With `failed`. */
  code: NonNullable<AccountImport['code']> | null
  /** With `done`. */
  result: NonNullable<AccountImport['result']> | null
  createdAt: number
}

/** Milliseconds that the outcome of an archive import is kept. */
export const accountImportLifetime = 7 * 24 * 60 * 60 * 1000

export const accountImportPrefix = 'account-import#'

const keyOf = (owner: OwnerId, id: string) => ({
  pk: ownerPartition(owner),
  sk: `${accountImportPrefix}${id}`,
})

const draftOf = (owner: OwnerId, row: AccountImportRow) => ({
  ...keyOf(owner, row.id),
  expiresAt: Math.floor((row.createdAt + accountImportLifetime) / 1000),
  data: rowData(row),
})

/**
 * Writes a new one; one of that id that is there already stays.
 *
 * @returns whether it is new
 */
export async function createAccountImport(
  { items }: Store,
  owner: OwnerId,
  row: AccountImportRow,
): Promise<boolean> {
  return (await items.put(draftOf(owner, row), 'absent')).ok
}

/** Null where there is none, or none any more. */
export async function readAccountImport(
  { items }: Store,
  owner: OwnerId,
  id: string,
): Promise<Stored<AccountImportRow> | null> {
  const item = await items.get(keyOf(owner, id))
  return item && readRow<AccountImportRow>(item)
}

/**
 * Writes one that was read before.
 *
 * @returns what is there now; null when somebody has changed or deleted it meanwhile
 */
export async function writeAccountImport(
  { items }: Store,
  owner: OwnerId,
  row: Stored<AccountImportRow>,
): Promise<Stored<AccountImportRow> | null> {
  const put = await items.put(draftOf(owner, row), row.rowVersion)
  return put.ok ? { ...row, rowVersion: put.version } : null
}

export async function deleteAccountImport({ items }: Store, owner: OwnerId, id: string) {
  await items.delete(keyOf(owner, id), 'any')
}

/** Those of somebody that are known, more than anybody may have at most. */
export async function listAccountImports(
  { items }: Store,
  owner: OwnerId,
): Promise<Stored<AccountImportRow>[]> {
  const pk = ownerPartition(owner)
  const page = await items.query({ pk, prefix: accountImportPrefix, limit: 200 })
  return page.items.map((item) => readRow<AccountImportRow>(item))
}
