import type { Conflict } from '@/lib/resume/change/merge'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import { toConflicts } from '../../sync/conflicts'
import type { FieldConflict } from '../../sync/sync-types'
import type { SyncRow } from './database'

/** The store of what the account has of each document. */
type SyncRows = {
  get: (id: string) => Promise<SyncRow | undefined>
  put: (row: SyncRow) => Promise<unknown>
}

/**
 * Puts both values of fields that were changed here and meanwhile by what came from the account with
 * those that the person is asked about. A step of undo would be no safe place for them: the next
 * change of the field from elsewhere goes into every step.
 *
 * @param now milliseconds since 1970
 * @returns false where no account shares the document, so that nobody would be asked
 */
export async function storeConflicts(
  rows: SyncRows,
  id: string,
  merged: { document: Document; conflicts: Conflict[] },
  now: number,
): Promise<boolean> {
  const row = await rows.get(id)
  if (!row) return false
  // Typing on over one's own value, before the screen has followed, asks nothing new.
  const isTypedOver = (known: FieldConflict) =>
    merged.conflicts.some(
      ({ address, base, theirs }) =>
        address === known.address && equalJson(base, known.mine) && equalJson(theirs, known.theirs),
    )
  const known = row.conflicts.filter((conflict) => !isTypedOver(conflict))
  await rows.put({ ...row, conflicts: [...known, ...toConflicts(merged, row, now)] })
  return true
}
