import type { HeadRow, JournalDatabase, SyncRow } from '../database'
import type { JournalNamespace } from '../journal-types'
import type { Copies } from './copies'
import { isOnlyHere } from './read-copy-rows'
import { hasLookedAtCopies } from './restore-copies'

/** Returns an account's documents with content that exists only here. Reads small rows, no documents. */
async function onlyHere(database: JournalDatabase, heads: HeadRow[]): Promise<string[]> {
  const [rows, operations] = await Promise.all([
    database.getAll('sync'),
    database.getAllKeys('sync-operations'),
  ])
  const rowOf = new Map<string, SyncRow>(rows.map((row) => [row.id, row]))
  const pending = new Set(operations)
  return heads
    .filter((head) => isOnlyHere(head, rowOf.get(head.id), pending.has(head.id)))
    .map(({ id }) => id)
}

/**
 * Reconciles copies with documents after older versions or a crash: creates or updates missing copies, deletes copies
 * of removed documents. Copies that were never checked may be all that is left of their documents, and stay.
 */
export async function reconcileCopies(
  database: JournalDatabase,
  namespace: JournalNamespace,
  copies: Copies,
): Promise<void> {
  if (!(await hasLookedAtCopies(database))) return
  const copied = await copies.ids()
  const heads = await database.getAll('heads')
  if (namespace !== 'guest') {
    await copies.update(database, [...copied, ...(await onlyHere(database, heads))])
    return
  }
  const revisionOf = new Map(heads.map(({ id, revision }) => [id, revision]))
  for (const id of new Set([...copied, ...revisionOf.keys()])) {
    const revision = revisionOf.get(id)
    const copy = revision === undefined ? null : await copies.read(id)
    if (copy === null || copy.revision !== revision) await copies.update(database, [id])
  }
}
