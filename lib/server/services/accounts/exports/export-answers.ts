import 'server-only'
import type { AccountExport } from '@/lib/api/account-exports'
import type { AccountExportRow } from '../../../repositories/account-exports'
import { toTimestamp } from '../../documents/resume-answers'

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
