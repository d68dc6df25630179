import 'server-only'
import type { bulkExportFormats, bulkExportStatuses } from '@/lib/api/bulk-exports'
import { left, omitted, rowKind } from '../../items/row-kind'
import { createOwnerRows } from '../../kernel/rows/owner-rows'

/** Several documents as one archive. Times in milliseconds since 1970. */
export type BulkExportRow = {
  id: string
  status: (typeof bulkExportStatuses)[number]
  progress: { done: number; of: number } | null
  documents: string[]
  format: (typeof bulkExportFormats)[number]
  isBlind: boolean
  skipped: number
  /** Set with `done`. */
  file: { key: string; bytes: number } | null
  createdAt: number
  /** Time after which the row and its files are deleted. */
  expiresAt: number
}

export const bulkExportKind = rowKind({
  prefix: 'bulk-export#',
  owner: 'person',
  carried: left('for a day only; its file is made again'),
  archived: omitted('made of the documents, for a day'),
})
const bulkExportPrefix = bulkExportKind.prefix

/** Exports of several documents, by id. */
export const bulkExports = createOwnerRows<BulkExportRow>(bulkExportPrefix, ({ expiresAt }) => ({
  expiresAt: Math.ceil(expiresAt / 1000),
}))

export const isOpenBulkExport = ({ status }: Pick<BulkExportRow, 'status'>) =>
  status === 'waiting' || status === 'running'
