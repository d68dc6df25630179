import 'server-only'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import {
  deleteAccountExport,
  isOpenExport,
  putAccountExport,
  readAccountExport,
} from './account-export-rows'
import { tidyExportFiles } from './export-files'
import { withdrawExportNotice } from './notify-of-export'

/**
 * Cancels an export under way, or deletes one that is over, with its archives and the links to them. Nothing else
 * of the account changes.
 */
export async function discardExport(
  ports: Pick<Ports, 'items' | 'files' | 'secrets' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  for (;;) {
    const row = await readAccountExport(ports, owner)
    if (row?.id !== id) return { ok: false, code: 'not-found' }
    const cancelled = { ...row, status: 'cancelled' as const, progress: null }
    const isDone = isOpenExport(row)
      ? (await putAccountExport(ports, owner, cancelled, row.rowVersion)) !== null
      : await deleteAccountExport(ports, owner, row)
    // The job writes its progress to the same row: retries after a conflict.
    if (!isDone) continue
    await withdrawExportNotice(ports, owner, row)
    await tidyExportFiles(ports, owner)
    return { ok: true, value: null }
  }
}
