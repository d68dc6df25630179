import type { HeadRow, JournalDatabase, SyncRow } from '../database'
import { isClean } from '../is-clean'
import type { JournalNamespace } from '../journal-types'
import type { Copy } from './copy-format'

/** True while an account's document has words that nobody else has: not sent, or in conflict. */
export function isOnlyHere(head: HeadRow, row: SyncRow | undefined, isPending: boolean): boolean {
  return isPending || !isClean(head, row) || (row?.conflicts.length ?? 0) > 0
}

/**
 * Reads the content of a document's second copy from the current state of the database; null if it needs
 * none. A guest's document needs one for as long as it exists. One of an account needs one only while changes
 * to it are on this device alone.
 */
export async function readCopyRows(
  database: JournalDatabase,
  namespace: JournalNamespace,
  id: string,
): Promise<Copy | null> {
  // One transaction: words and what they are measured against belong together.
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
