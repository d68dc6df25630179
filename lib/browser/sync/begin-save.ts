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
 * Stores a save of the current document. It is repeated unchanged, with its operation id, until its answer is known,
 * whatever is typed meanwhile.
 *
 * @param checkpoint reason why the account stores a version of this state
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
 * Requests a checkpoint of the current state, even if it is sent only after further edits. During a pending save, the
 * next one creates it.
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
 * Drops a save that was answered with another version.
 *
 * @returns the sync row; its checkpoint moves to the next save
 */
export async function giveUpSave(transaction: SyncTransaction, row: SyncRow): Promise<SyncRow> {
  const operations = transaction.objectStore('sync-operations')
  const given = await operations.get(row.id)
  await operations.delete(row.id)
  return { ...row, checkpoint: row.checkpoint ?? given?.checkpoint ?? null }
}
