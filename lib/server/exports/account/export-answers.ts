import 'server-only'
import type { AccountExport } from '@/lib/api/account-exports'
import { toTimestamp } from '../../kernel/to-timestamp'
import type { AccountExportRow } from './account-export-rows'

/** Formats the state of an export, without links. */
export function exportAnswer({
  id,
  status,
  progress,
  createdAt,
  expiresAt,
}: AccountExportRow): AccountExport {
  return {
    id,
    status,
    progress,
    createdAt: toTimestamp(createdAt),
    expiresAt: toTimestamp(expiresAt),
  }
}
