import type { HeadRow, JournalDatabase, SyncRow } from '../database'
import type { JournalNamespace } from '../journal-types'
import type { Copies } from './copies'
import { isOnlyHere } from './read-copy-rows'
import { hasLookedAtCopies } from './restore-copies'

/** Documents of an account whose words are on this device alone. Small rows only, no documents. */
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
 * Makes copies and documents agree, for what older versions or an end at a bad moment left: a copy
 * of each document that needs one, as new as the document, and none of what is not there any more.
 * Copies that were never looked at may be all that is left of their documents: they stay.
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
