import { dayMs } from '@/lib/resume/dates/durations'
import { brandKey } from '../../sync/spaces/stored-brand'
import { markerKey } from '../../sync/take-answer'

import { hasLookedAtCopies } from '../journal/copies/restore-copies'
import type { BlobRow, JournalDatabase } from '../journal/database'
import type { JournalNamespace } from '../journal/journal-types'
import { withDatabase } from './blob-store'
import { copiedFileIds, copyFile, forgetFileCopies, readFileCopy } from './file-copies'
import { namedFiles } from './named-files'

/** Milliseconds that a file without references is kept, for a document that is not saved yet. */
const grace = dayMs

/** Returns every referenced file of this device. Rows are read in small batches. */
async function everyName(database: JournalDatabase): Promise<Set<string>> {
  const names = new Set<string>()
  const note = (...rows: unknown[]) => {
    for (const name of namedFiles(...rows)) names.add(name)
  }
  for (const id of await database.getAllKeys('documents')) {
    note(await database.get('documents', id))
    note(await database.getAll('steps', IDBKeyRange.bound([id], [id, []])))
  }
  note(await database.get('sync-state', brandKey))
  for (const store of ['sync', 'sync-bases', 'sync-operations'] as const) {
    for (const id of await database.getAllKeys(store)) note(await database.get(store, id))
  }
  return names
}

/** Returns documents that exist here, the trash included, or in the account. */
async function everyDocument(database: JournalDatabase): Promise<Set<string>> {
  const [heads, remote] = await Promise.all([
    database.getAllKeys('heads'),
    database.getAllKeys('sync-heads'),
  ])
  return new Set([...heads, ...remote])
}

type IsNeeded = (row: BlobRow) => boolean

/** Returns a function that tells whether a file is still needed, by the current database. */
async function judgeFiles(
  namespace: JournalNamespace,
  database: JournalDatabase,
  now: number,
): Promise<IsNeeded> {
  const [names, documents] = [await everyName(database), await everyDocument(database)]
  return (row) => {
    if (names.has(row.id) || row.at >= now) return true
    const isOwned = row.documents.some((id) => documents.has(id))
    return isOwned && (namespace !== 'guest' || now - row.at < grace)
  }
}

/** Deletes unneeded files; returns their ids. */
async function collectRows(
  database: JournalDatabase,
  ids: readonly string[],
  isNeeded: IsNeeded,
): Promise<string[]> {
  const gone: string[] = []
  for (const id of ids) {
    const transaction = database.transaction('blobs', 'readwrite')
    // Read again: another tab may have stored the same file meanwhile.
    const row = await transaction.store.get(id)
    if (row && !isNeeded(row)) {
      await transaction.store.delete(id)
      gone.push(id)
    }
    await transaction.done
  }
  return gone
}

/**
 * Returns true if the set of documents is known. After a loss they may not be restored yet, and those of an account are
 * known only after its changes were fetched: until then a copy may be all that is left.
 */
async function knowsDocuments(namespace: JournalNamespace, database: JournalDatabase) {
  if (!(await hasLookedAtCopies(database))) return false
  return namespace === 'guest' || (await database.get('sync-state', markerKey)) !== undefined
}

/** Second copies without a row that nothing needs. */
async function lostCopies(
  namespace: JournalNamespace,
  database: JournalDatabase,
  ids: readonly string[],
  isNeeded: IsNeeded,
): Promise<string[]> {
  if (ids.length === 0 || !(await knowsDocuments(namespace, database))) return []
  const gone: string[] = []
  for (const id of ids) {
    const copy = await readFileCopy(namespace, id)
    if (copy && !isNeeded(copy)) gone.push(id)
  }
  return gone
}

/**
 * Garbage-collects files that no document, undo step or unsent change refers to. An account has versions that refer to
 * files, which only the server knows: there a file stays as long as a document that it was stored for. A file that was
 * never saved is deleted after a day, one of an erased document at once. Second copies are deleted too, and missing
 * ones created, and pictures of documents that are gone.
 *
 * @param now milliseconds since 1970
 * @returns the number of deleted files
 */
export function collectFiles(namespace: JournalNamespace, now: number): Promise<number> {
  return withDatabase(namespace, async (database) => {
    const documents = new Set(await database.getAllKeys('documents'))
    for (const id of await database.getAllKeys('pictures')) {
      if (!documents.has(id)) await database.delete('pictures', id)
    }
    const ids = await database.getAllKeys('blobs')
    const copied = (await copiedFileIds(namespace)) ?? []
    if (ids.length === 0 && copied.length === 0) return 0
    const isNeeded = await judgeFiles(namespace, database, now)
    const gone = await collectRows(database, ids, isNeeded)
    const withoutRow = copied.filter((id) => !ids.includes(id))
    const lost = await lostCopies(namespace, database, withoutRow, isNeeded)
    await forgetFileCopies(namespace, [...gone, ...lost])
    for (const id of ids.filter((id) => !copied.includes(id))) {
      const row = await database.get('blobs', id)
      if (row) await copyFile(namespace, row)
    }
    return gone.length
  })
}
