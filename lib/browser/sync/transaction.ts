import type { Document } from '@/lib/resume/schema/document'
import type { HeadRow, JournalDatabase, SyncRow } from '../storage/journal/database'
import { headOf } from '../storage/journal/heads'
import { refuseDuringSignOut } from '../storage/journal/sign-out-lock'

const stores = [
  'heads',
  'documents',
  'steps',
  'histories',
  'sync',
  'sync-bases',
  'sync-operations',
  'sync-heads',
  'sync-state',
] as const

export type SyncTransaction = ReturnType<typeof openTransaction>

const openTransaction = (database: JournalDatabase, durability: 'strict' | 'relaxed') =>
  database.transaction(stores, 'readwrite', { durability })

/**
 * Runs a job in one transaction over the stores of sync and journal, so that both change atomically. `strict` when a
 * person's text changes.
 */
export async function runTransaction<T>(
  database: JournalDatabase,
  durability: 'strict' | 'relaxed',
  job: (transaction: SyncTransaction) => Promise<T>,
): Promise<T> {
  const transaction = openTransaction(database, durability)
  try {
    if (durability === 'strict') {
      await refuseDuringSignOut(transaction.objectStore('sync-state'))
    }
    const result = await job(transaction)
    await transaction.done
    return result
  } catch (error) {
    transaction.done.catch(() => {})
    try {
      transaction.abort()
    } catch {
      // The transaction had ended already.
    }
    throw error
  }
}

/** Returns the initial sync row of a document that the account has never received. */
export const newRow = (id: string): SyncRow => ({
  id,
  version: 0,
  remoteVersion: 0,
  cleanRevision: -1,
  wasTrashed: false,
  remoteTrashedAt: null,
  isRemoteErased: false,
  checkpoint: null,
  refused: null,
  conflicts: [],
})

/** Writes a document like another tab would: its revision grows, so that every tab merges or follows. */
export async function writeDocument(
  transaction: SyncTransaction,
  document: Document,
  previous: HeadRow | undefined,
  at: { createdAt?: number; updatedAt: number; trashedAt: number | null },
): Promise<number> {
  const revision = (previous?.revision ?? 0) + 1
  const head = headOf(document, previous, at.updatedAt)
  const createdAt = previous?.createdAt ?? at.createdAt ?? at.updatedAt
  await transaction
    .objectStore('heads')
    .put({ ...head, createdAt, trashedAt: at.trashedAt, revision })
  await transaction.objectStore('documents').put({ id: document.id, body: document })
  return revision
}

/** Deletes a document and its undo history from this device. */
export async function removeDocument(transaction: SyncTransaction, id: string): Promise<void> {
  await transaction.objectStore('heads').delete(id)
  await transaction.objectStore('documents').delete(id)
  await transaction.objectStore('histories').delete(id)
  await transaction.objectStore('steps').delete(IDBKeyRange.bound([id], [id, []]))
}

/** Deletes the sync rows of a document. */
export async function removeRow(transaction: SyncTransaction, id: string): Promise<void> {
  await transaction.objectStore('sync').delete(id)
  await transaction.objectStore('sync-bases').delete(id)
  await transaction.objectStore('sync-operations').delete(id)
}

/** Gives a local document a new id, its undo history included. */
export async function renameDocument(
  transaction: SyncTransaction,
  document: Document,
  head: HeadRow,
  newId: string,
): Promise<void> {
  const moved = { ...document, id: newId }
  await transaction.objectStore('heads').put({ ...head, id: newId, revision: 1 })
  await transaction.objectStore('documents').put({ id: newId, body: moved })
  const history = await transaction.objectStore('histories').get(document.id)
  if (history) await transaction.objectStore('histories').put({ ...history, documentId: newId })
  const range = IDBKeyRange.bound([document.id], [document.id, []])
  for (const step of await transaction.objectStore('steps').getAll(range)) {
    await transaction.objectStore('steps').put({ ...step, documentId: newId })
  }
  await removeDocument(transaction, document.id)
}

/** Returns the document with another last modified time. */
export function withLastModified(document: Document, lastModified: string): Document {
  const meta = { ...document.content.meta, lastModified }
  // The kind never changes.
  return { ...document, content: { ...document.content, meta } } as Document
}
