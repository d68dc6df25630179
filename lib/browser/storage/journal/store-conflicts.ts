import type { Conflict } from '@/lib/resume/change/merge'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { toConflicts } from '../../sync/conflicts'
import type { FieldConflict } from '../../sync/sync-types'
import type { SyncRow } from './database'

/** Store with the account's state of each document. */
type SyncRows = {
  get: (id: string) => Promise<SyncRow | undefined>
  put: (row: SyncRow) => Promise<unknown>
}

/**
 * Adds conflicts between local and remote changes to those that the person is asked about. An undo step would not be a
 * safe place for the losing value, since later remote changes are rebased into every step.
 *
 * @param now milliseconds since 1970
 * @returns false if the document is not synced, so that nobody would be asked
 */
export async function storeConflicts(
  rows: SyncRows,
  id: string,
  merged: { document: Document; conflicts: Conflict[] },
  now: number,
): Promise<boolean> {
  const row = await rows.get(id)
  if (!row) return false
  // Typing over one's own value, before the screen has updated, is no new conflict.
  const isTypedOver = (known: FieldConflict) =>
    merged.conflicts.some(
      ({ address, base, theirs }) =>
        address === known.address && equalJson(base, known.mine) && equalJson(theirs, known.theirs),
    )
  const known = row.conflicts.filter((conflict) => !isTypedOver(conflict))
  await rows.put({ ...row, conflicts: [...known, ...toConflicts(merged, row, now)] })
  return true
}
