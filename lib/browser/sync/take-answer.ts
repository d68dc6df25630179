import type { Changes, DocumentHead, SaveAnswer } from '@/dist/answers/document-answers'
import type { JournalDatabase, SyncOperationRow, SyncRow } from '../storage/journal/database'
import { isClean } from '../storage/journal/is-clean'
import type { RefusalCode } from './sync-types'
import { newRow, removeRow, runTransaction, withLastModified, writeDocument } from './transaction'

/** Updates the sync row of a document, if there is one. */
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
 * Handles a successful save: the sent document becomes the base. A timestamp that the server corrected is applied here.
 * Returns changed local documents.
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

/** Handles a refused save: it waits until the person or the account changes something. */
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
 * Handles a change that the role does not allow: it stays on this device. A checkpoint of an unchanged document is
 * dropped.
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

/** Drops a failed save, for a reason that the next step resolves. */
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

/** Records that the account has trashed it. */
export const noteTrashed = (database: JournalDatabase, id: string, now: number) =>
  changeRow(database, id, () => ({ wasTrashed: true, remoteTrashedAt: now }))

/** Records that the account has restored it. */
export const noteRestored = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ wasTrashed: false, remoteTrashedAt: null }))

/** Records that the account has it outside the trash, which this device did not know. */
export const noteOutOfTrash = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ remoteTrashedAt: null }))

/**
 * Records another remote version than expected. An older one, of a restored server, counts as well: otherwise it would
 * never be synced again.
 */
export const noteOther = (database: JournalDatabase, head: DocumentHead, knownVersion: number) =>
  changeRow(database, head.id, (row) => {
    const heard = listen(row, { id: head.id, isErased: false, head })
    return { ...heard, remoteVersion: Math.max(heard.remoteVersion, knownVersion + 1) }
  })

/** Records that the account has erased it. */
export const noteRemoteErased = (database: JournalDatabase, id: string) =>
  changeRow(database, id, () => ({ isRemoteErased: true }))

/** Records that the account does not have it, so that it is sent again. */
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

/** Records that it is erased on both sides. */
export function noteErased(database: JournalDatabase, id: string): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    if (!(await transaction.objectStore('heads').get(id))) await removeRow(transaction, id)
  })
}

/** Stores remote changes together with the new marker. */
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

/** Key of the marker up to which changes were fetched. */
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

/** Lists a document that this device gave up as a remote one. */
export function showAsRemote(database: JournalDatabase, head: DocumentHead): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    if (await transaction.objectStore('heads').get(head.id)) return
    await removeRow(transaction, head.id)
    await transaction.objectStore('sync-heads').put(head)
  })
}

/** Clears refusals on a new page: app and server may have been updated. */
export function forgetRefusals(database: JournalDatabase): Promise<void> {
  return runTransaction(database, 'relaxed', async (transaction) => {
    const rows = transaction.objectStore('sync')
    for (const row of await rows.getAll()) {
      if (row.refused) await rows.put({ ...row, refused: null })
    }
  })
}
