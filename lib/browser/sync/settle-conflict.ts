import { applyHunks } from '@/lib/resume/change/hunks'
import { ownerAndField, readTree } from '@/lib/resume/change/tree'
import { equalJson } from '@/lib/resume/json-value'
import type { JournalDatabase } from '../storage/journal/database'
import { appendStep, historyFromRows, planHistory } from '../storage/journal/histories'
import { readStored } from '../storage/journal/stored'
import type { FieldConflict } from './sync-types'
import { runTransaction, withLastModified, writeDocument } from './transaction'

/**
 * Resolves a conflict with the value that the person has chosen. The other value is deleted; if the document has
 * another value than the chosen one, it is set, as one undo step. Returns whether the document was changed.
 */
export function settleConflict(
  database: JournalDatabase,
  conflict: FieldConflict,
  choice: 'mine' | 'theirs' | 'current',
  now: number,
): Promise<boolean> {
  const { documentId, address, at } = conflict
  return runTransaction(database, 'strict', async (transaction) => {
    const row = await transaction.objectStore('sync').get(documentId)
    const isHere = (other: FieldConflict) => other.address === address && other.at === at
    const kept = row?.conflicts.find(isHere)
    if (!row || !kept) return false
    const conflicts = row.conflicts.filter((other) => !isHere(other))
    await transaction.objectStore('sync').put({ ...row, conflicts })
    if (choice === 'current') return false

    const head = await transaction.objectStore('heads').get(documentId)
    const stored = readStored((await transaction.objectStore('documents').get(documentId))?.body)
    if (!head || !stored.ok) return false
    const place = ownerAndField(address)
    if (!place) return false
    const before = readTree(stored.document).nodes.get(place.owner)?.fields[place.field]
    const after = kept[choice]
    if (equalJson(before, after)) return false
    const applied = applyHunks(stored.document, [
      {
        kind: 'set',
        address,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      },
    ])
    // The place was removed since: there is nothing to set.
    if (!applied.ok) return false
    const document = withLastModified(applied.document, new Date(now).toISOString())
    const { trashedAt } = head
    await writeDocument(transaction, document, head, { updatedAt: now, trashedAt })

    const histories = transaction.objectStore('histories')
    const steps = transaction.objectStore('steps')
    const historyRow = await histories.get(documentId)
    const range = IDBKeyRange.bound([documentId], [documentId, []])
    const numbers = new WeakMap()
    const history = historyFromRows(historyRow, await steps.getAll(range), numbers)
    const focus = { address, offset: 0 }
    const step = { before: stored.document, focusBefore: focus, focusAfter: focus }
    const plan = planHistory(documentId, appendStep(history, step), historyRow, numbers)
    await histories.put(plan.row)
    for (const item of plan.put) await steps.put(item)
    for (const number of plan.drop) await steps.delete([documentId, number])
    return true
  })
}
