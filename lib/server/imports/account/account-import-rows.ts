import 'server-only'
import type { AccountImport } from '@/lib/api/account-imports'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Items } from '../../items/item-types'
import { inFile, moved, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'
import type { OwnerId } from '../../owner'

type Store = { items: Items }

/** Import of an archive into an account. Times in milliseconds since 1970. */
export type AccountImportRow = Pick<AccountImport, 'id' | 'fileName' | 'status' | 'progress'> & {
  /** Set with `failed`. */
  code: NonNullable<AccountImport['code']> | null
  /** Set with `done`. */
  result: NonNullable<AccountImport['result']> | null
  createdAt: number
}

/** Milliseconds that the outcome of an archive import is stored. */
export const accountImportLifetime = 7 * dayMs

export const accountImportKind = rowKind({
  prefix: 'account-import#',
  owner: 'person',
  carried: moved,
  archived: inFile('archive-imports'),
})
const accountImportPrefix = accountImportKind.prefix

const rows = createOwnerRows<AccountImportRow>(accountImportPrefix, ({ createdAt }) => ({
  expiresAt: Math.floor((createdAt + accountImportLifetime) / 1000),
}))

export const createAccountImport = rows.create
export const readAccountImport = rows.read
export const writeAccountImport = rows.write
export const deleteAccountImport = rows.delete

/** Those of somebody that are known, more than anybody may have at most. */
export const listAccountImports = (store: Store, owner: OwnerId) => rows.list(store, owner, 200)
