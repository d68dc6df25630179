import type { Conflict } from '@/lib/resume/change/merge'
import { ownerAndField, readTree } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import type { Document } from '@/lib/resume/schema/document'
import type { SyncRow } from '../storage/journal/database'
import type { FieldConflict } from './sync-types'

/** Converts merge conflicts to stored ones with both values; `at` is unique and serves as id. */
export function toConflicts(
  { document, conflicts }: { document: Document; conflicts: Conflict[] },
  row: SyncRow,
  now: number,
): FieldConflict[] {
  const first = Math.max(now, ...row.conflicts.map(({ at }) => at + 1))
  const { nodes } = readTree(document)
  return conflicts.map(({ address, mine, theirs }, index) => {
    const place = ownerAndField(address)
    const value = place && nodes.get(place.owner)?.fields[place.field]
    const chosen = equalJson(value ?? undefined, mine) ? 'mine' : 'theirs'
    return { documentId: document.id, address, mine, theirs, chosen, at: first + index }
  })
}
