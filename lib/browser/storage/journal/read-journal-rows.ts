import type { JournalDatabase } from './database'
import { historyFromRows, type StepNumbers } from './histories'
import type { LoadResult } from './journal-types'
import { readStored } from './stored'

/** Returns the key of a document's new id. */
export const aliasKey = (id: string) => `alias:${id}`

/** Reads a document with the revision of its row; `movedTo` is its new id, if it has one. */
export async function readRows(
  database: JournalDatabase,
  id: string,
  numbers: StepNumbers,
): Promise<{ result: LoadResult; revision: number; movedTo: string | null }> {
  const transaction = database.transaction([
    'heads',
    'documents',
    'histories',
    'steps',
    'sync-state',
  ])
  const [head, row, historyRow, steps, alias] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('documents').get(id),
    transaction.objectStore('histories').get(id),
    transaction.objectStore('steps').getAll(IDBKeyRange.bound([id], [id, []])),
    transaction.objectStore('sync-state').get(aliasKey(id)),
  ])
  const movedTo = typeof alias?.value === 'string' ? alias.value : null
  const revision = head?.revision ?? 0
  if (!row) return { result: { ok: false, code: 'not-found' }, revision, movedTo }
  const stored = readStored(row.body)
  if (!stored.ok)
    return { result: { ok: false, code: stored.code, raw: row.body }, revision, movedTo }
  const history = historyFromRows(historyRow, steps, numbers)
  return { result: { ok: true, document: stored.document, history }, revision, movedTo }
}
