import type { Changes, DocumentHead, SaveAnswer } from '../client/answers/document-answers'
import type { JournalDatabase, SyncOperationRow, SyncRow } from '../storage/journal/database'
import { isClean } from '../storage/journal/is-clean'
import type { RefusalCode } from './sync-types'
import { newRow, removeRow, runTransaction, withLastModified, writeDocument } from './transaction'

/** Changes what sync knows of a document; does nothing where it knows nothing (any more). */
function changeRow(
  database: JournalDatabase,
  id: string,
  change: (row: SyncRow) => Partial<SyncRow>,
): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const row = await transaction.objectStore('sync').get(id)
    if (row) await transaction.objectStore('sync').put({ ...row, ...change(row) })
  })
}

/**
 * A save has arrived: what was sent is what both sides agree on now. A time that the server did not
 * believe becomes the server's here, too. Answers the documents that this device shows differently.
 */
export function acknowledgeSave(
  database: JournalDatabase,
  operation: SyncOperationRow,
  { version, lastModified }: SaveAnswer,
): Promise<string[]> {
  const { id, operationId, document: sent } = operation
  return runTransaction(database, 'strict', async (transaction) => {
    const pending = await transaction.objectStore('sync-operations').get(id)
    if (pending?.operationId !== operationId) return []
    const row = (await transaction.objectStore('sync').get(id)) ?? newRow(id)
    const document = lastModified === undefined ? sent : withLastModified(sent, lastModified)
    const head = await transaction.objectStore('heads').get(id)
    const isUntouched = head?.revision === operation.revision
    let { revision } = operation
    if (head && isUntouched && document !== sent) {
      const { updatedAt, trashedAt } = head
      revision = await writeDocument(transaction, document, head, { updatedAt, trashedAt })
    }
    await transaction.objectStore('sync-operations').delete(id)
    await transaction.objectStore('sync-bases').put({ id, document })
    await transaction.objectStore('sync').put({
      ...row,
      version,
      remoteVersion: Math.max(version, row.remoteVersion),
      cleanRevision: revision,
      refused: null,
    })
    return revision === operation.revision ? [] : [id]
  })
}

/** The server will not take this save: it waits until the person or the account changes something. */
export function refuseSave(
  database: JournalDatabase,
  operation: SyncOperationRow,
  code: RefusalCode,
): Promise<void> {
  const { id, revision, checkpoint } = operation
  return runTransaction(database, 'relaxed', async (transaction) => {
    const row = (await transaction.objectStore('sync').get(id)) ?? newRow(id)
    await transaction.objectStore('sync-operations').delete(id)
    await transaction.objectStore('sync').put({
      ...row,
      checkpoint: row.checkpoint ?? checkpoint,
      refused: { code, revision, remoteVersion: row.remoteVersion },
    })
  })
}

/**
 * The role of the person does not allow this change of a workspace: what was written waits on this device. A version
 * that was wanted of words that the workspace has is given up.
 */
export function refuseForRole(database: JournalDatabase, id: string): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const before = (await transaction.objectStore('sync').get(id)) ?? newRow(id)
    const head = await transaction.objectStore('heads').get(id)
    await transaction.objectStore('sync-operations').delete(id)
    const row = { ...before, checkpoint: null, refused: null }
    const { remoteVersion } = row
    const refused = { code: 'role' as const, revision: head?.revision ?? 0, remoteVersion }
    await transaction.objectStore('sync').put(isClean(head, row) ? row : { ...row, refused })
  })
}

/** A save did not happen for a reason that the next step has to heal. */
export function dropSave(
  database: JournalDatabase,
  { id, checkpoint }: SyncOperationRow,
  change: Partial<SyncRow>,
): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const row = (await transaction.objectStore('sync').get(id)) ?? newRow(id)
    await transaction.objectStore('sync-operations').delete(id)
    if (change.version === 0) await transaction.objectStore('sync-bases').delete(id)
    await transaction
      .objectStore('sync')
      .put({ ...row, checkpoint: row.checkpoint ?? checkpoint, ...change })
  })
}

/** The account has it in the trash now, as this device has. */
export const noteTrashed = (database: JournalDatabase, id: string, now: number) =>
  changeRow(database, id, () => ({ wasTrashed: true, remoteTrashedAt: now }))

/** The account has it out of the trash now. */
export const noteRestored = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ wasTrashed: false, remoteTrashedAt: null }))

/** The account has it out of the trash, which this device did not know. */
export const noteOutOfTrash = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ remoteTrashedAt: null }))

/**
 * The account has another version than the one that was meant. An older one, of a server that was
 * set back, has to be looked at, too: nothing would ever be done to it otherwise.
 */
export const noteOther = (database: JournalDatabase, head: DocumentHead, knownVersion: number) =>
  changeRow(database, head.id, (row) => {
    const heard = listen(row, { id: head.id, isErased: false, head })
    return { ...heard, remoteVersion: Math.max(heard.remoteVersion, knownVersion + 1) }
  })

/** The account has erased it for good. */
export const noteRemoteErased = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ isRemoteErased: true }))

/** The account does not have it: nothing is known of it there, so it is sent anew. */
export function noteUnknown(database: JournalDatabase, id: string): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const row = await transaction.objectStore('sync').get(id)
    await removeRow(transaction, id)
    const head = await transaction.objectStore('heads').get(id)
    if (!row || !head) return
    const { checkpoint, conflicts } = row
    await transaction.objectStore('sync').put({ ...newRow(id), checkpoint, conflicts })
  })
}

/** It is erased on both sides. */
export function noteErased(database: JournalDatabase, id: string): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    if (!(await transaction.objectStore('heads').get(id))) await removeRow(transaction, id)
  })
}

/** Writes down what changed in the account, and with it how far the changes were heard. */
export function takeChanges(
  database: JournalDatabase,
  { changes, marker }: Changes,
): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const rows = transaction.objectStore('sync')
    const heads = transaction.objectStore('sync-heads')
    for (const change of changes) {
      const [row, local] = await Promise.all([
        rows.get(change.id),
        transaction.objectStore('heads').getKey(change.id),
      ])
      if (row || local) await rows.put(listen(row ?? newRow(change.id), change))
      else if (change.isErased) await heads.delete(change.id)
      else {
        const known = await heads.get(change.id)
        if (!known || known.version <= change.head.version) await heads.put(change.head)
      }
    }
    await transaction.objectStore('sync-state').put({ key: markerKey, value: marker })
  })
}

/** Where the account's changes were heard up to. */
export const markerKey = 'marker'

function listen(row: SyncRow, change: Changes['changes'][number]): SyncRow {
  if (change.isErased) return { ...row, isRemoteErased: true }
  const { version, trashedAt } = change.head
  return {
    ...row,
    remoteVersion: Math.max(row.remoteVersion, version),
    remoteTrashedAt: trashedAt === null ? null : Date.parse(trashedAt),
  }
}

/** A document of the account that this device has given up is one of the account's list again. */
export function showAsRemote(database: JournalDatabase, head: DocumentHead): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    if (await transaction.objectStore('heads').get(head.id)) return
    await removeRow(transaction, head.id)
    await transaction.objectStore('sync-heads').put(head)
  })
}

/** A new page tries anew what was refused before: it may be of a newer Vitae, and so may the server. */
export function forgetRefusals(database: JournalDatabase): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const rows = transaction.objectStore('sync')
    for (const row of await rows.getAll()) {
      if (row.refused) await rows.put({ ...row, refused: null })
    }
  })
}
