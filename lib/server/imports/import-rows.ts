import 'server-only'
import type { importFailures, importStatuses } from '@/lib/api/imports'
import { dayMs } from '@/lib/resume/dates/durations'
import type { Items } from '../items/item-types'
import { inFile, moved, rowKind } from '../items/row-kind'
import { createOwnerRows } from '../kernel/rows/owner-rows'
import type { OwnerId } from '../owner'

type Store = { items: Items }

/** Import of one file. Times in milliseconds since 1970. */
export type ImportRow = {
  id: string
  fileName: string
  status: (typeof importStatuses)[number]
  progress: { stage: 'opening' | 'reading' | 'understanding'; done: number; of: number } | null
  /** Set with `failed`, and between two attempts if it can be said already. */
  code: (typeof importFailures)[number] | null
  /** Key of the file with the draft, set with `done`. */
  result: string | null
  createdAt: number
}

/** Milliseconds that data of an import is stored. */
export const importLifetime = dayMs

export const importKind = rowKind({
  prefix: 'import#',
  owner: 'person',
  carried: moved,
  archived: inFile('imports'),
})
const importPrefix = importKind.prefix

const rows = createOwnerRows<ImportRow>(importPrefix, ({ createdAt }) => ({
  expiresAt: Math.floor((createdAt + importLifetime) / 1000),
}))

export const createImport = rows.create
export const readImport = rows.read
export const writeImport = rows.write
export const deleteImport = rows.delete

/** Imports of somebody that are kept: more of them than anybody may have, at most. */
export const listImports = (store: Store, owner: OwnerId) => rows.list(store, owner, 200)
