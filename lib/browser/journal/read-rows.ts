import type { JournalDatabase } from './database'
import { historyFromRows, type StepNumbers } from './histories'
import { readStored } from './stored'
import type { LoadResult } from './types'

/** A document as it lies in the database, with the revision of its row. */
export async function readRows(
  database: JournalDatabase,
  id: string,
  numbers: StepNumbers,
): Promise<{ result: LoadResult; revision: number }> {
  const transaction = database.transaction(['heads', 'documents', 'histories', 'steps'])
  const [head, row, historyRow, steps] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('documents').get(id),
    transaction.objectStore('histories').get(id),
    transaction.objectStore('steps').getAll(IDBKeyRange.bound([id], [id, []])),
  ])
  const revision = head?.revision ?? 0
  if (!row) return { result: { ok: false, code: 'not-found' }, revision }
  const stored = readStored(row.body)
  if (!stored.ok) return { result: { ok: false, code: stored.code, raw: row.body }, revision }
  const history = historyFromRows(historyRow, steps, numbers)
  return { result: { ok: true, document: stored.document, history }, revision }
}
