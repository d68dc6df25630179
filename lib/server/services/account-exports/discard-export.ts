import 'server-only'
import type { Home } from '../../home-types'
import type { Outcome } from '../../outcome'
import type { OwnerId } from '../../owner'
import {
  deleteAccountExport,
  isOpenExport,
  putAccountExport,
  readAccountExport,
} from '../../repositories/account-exports'
import { takeBackExport } from '../notifications/tell-of-export'
import { tidyExportFiles } from './export-files'

/**
 * Ends an export that is under way, which then counts as cancelled, or takes one away that is over, with
 * its archives and the links to them. Nothing else of the account changes.
 */
export async function discardExport(
  home: Pick<Home, 'items' | 'files' | 'secrets' | 'metrics' | 'now'>,
  owner: OwnerId,
  { id }: { id: string },
): Promise<Outcome<null>> {
  for (;;) {
    const row = await readAccountExport(home, owner)
    if (row?.id !== id) return { ok: false, code: 'not-found' }
    const cancelled = { ...row, status: 'cancelled' as const, progress: null }
    const isDone = isOpenExport(row)
      ? (await putAccountExport(home, owner, cancelled, row.rowVersion)) !== null
      : await deleteAccountExport(home, owner, row)
    // Whoever packs tells how far it is: look again.
    if (!isDone) continue
    await takeBackExport(home, owner, row)
    await tidyExportFiles(home, owner)
    return { ok: true, value: null }
  }
}
