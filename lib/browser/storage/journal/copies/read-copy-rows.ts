import type { HeadRow, JournalDatabase, SyncRow } from '../database'
import { isClean } from '../is-clean'
import type { JournalNamespace } from '../journal-types'
import type { Copy } from './copy-format'

/** Returns true if an account's document has content that exists only here: not sent, or in conflict. */
export function isOnlyHere(head: HeadRow, row: SyncRow | undefined, isPending: boolean): boolean {
  return isPending || !isClean(head, row) || (row?.conflicts.length ?? 0) > 0
}

/**
 * Reads the content of a document's second copy from the database; null if it needs none. A guest's document always
 * needs one; an account's only while it has changes that exist only on this device.
 */
export async function readCopyRows(
  database: JournalDatabase,
  namespace: JournalNamespace,
  id: string,
): Promise<Copy | null> {
  // One transaction, so that document and merge base are consistent.
  const transaction = database.transaction([
    ...(['heads', 'documents', 'sync', 'sync-bases', 'sync-operations'] as const),
  ])
  const [head, stored] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('documents').get(id),
  ])
  if (!head || !stored) return null
  const { revision, createdAt, updatedAt, trashedAt } = head
  const copy = { id, revision, createdAt, updatedAt, trashedAt, body: stored.body, unsent: null }
  if (namespace === 'guest') return copy
  const [row, base, operation] = await Promise.all([
    transaction.objectStore('sync').get(id),
    transaction.objectStore('sync-bases').get(id),
    transaction.objectStore('sync-operations').get(id),
  ])
  if (!isOnlyHere(head, row, operation !== undefined)) return null
  return {
    ...copy,
    unsent: { row: row ?? null, base: base?.document ?? null, operation: operation ?? null },
  }
}
