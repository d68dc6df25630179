import type { CheckpointReason } from '@/lib/api/documents'
import type { Document } from '@/lib/resume/schema/document'
import type {
  HeadRow,
  JournalDatabase,
  SyncOperationRow,
  SyncRow,
} from '../storage/journal/database'
import { readStored } from '../storage/journal/stored'
import { newRow, runTransaction, type SyncTransaction } from './transaction'

type Begun = { row: SyncRow; head: HeadRow; document: Document }

/**
 * Writes down a save of what lies here now. It stays that save, words and id, until its answer is
 * known, whatever is typed meanwhile.
 *
 * @param checkpoint why the account keeps a version of exactly these words
 */
export async function beginSave(
  transaction: SyncTransaction,
  { row, head, document }: Begun,
  checkpoint: CheckpointReason | null,
  makeId: () => string,
): Promise<SyncOperationRow> {
  const operation: SyncOperationRow = {
    id: row.id,
    operationId: makeId(),
    baseVersion: row.version,
    document,
    checkpoint,
    revision: head.revision,
  }
  await transaction.objectStore('sync-operations').put(operation)
  await transaction.objectStore('sync').put({ ...row, checkpoint: null })
  return operation
}

/**
 * Keeps a version for that reason: of the words as they are now, also when they can be sent only
 * after others were typed. While a save is on its way, the next one does it.
 */
export function noteCheckpoint(
  database: JournalDatabase,
  id: string,
  checkpoint: CheckpointReason,
  makeId: () => string,
): Promise<void> {
  return runTransaction(database, 'strict', async (transaction) => {
    const [row = newRow(id), head, stored, pending] = await Promise.all([
      transaction.objectStore('sync').get(id),
      transaction.objectStore('heads').get(id),
      transaction.objectStore('documents').get(id),
      transaction.objectStore('sync-operations').getKey(id),
    ])
    if (!head) return
    const found = readStored(stored?.body)
    const isInUse = head.trashedAt === null && row.remoteTrashedAt === null && !row.isRemoteErased
    if (found.ok && isInUse && !pending) {
      await beginSave(transaction, { row, head, document: found.document }, checkpoint, makeId)
    } else await transaction.objectStore('sync').put({ ...row, checkpoint })
  })
}

/**
 * Gives up a save that was answered by other words.
 *
 * @returns what is known of the document: what was to be kept is for the next save to keep
 */
export async function giveUpSave(transaction: SyncTransaction, row: SyncRow): Promise<SyncRow> {
  const operations = transaction.objectStore('sync-operations')
  const given = await operations.get(row.id)
  await operations.delete(row.id)
  return { ...row, checkpoint: row.checkpoint ?? given?.checkpoint ?? null }
}
