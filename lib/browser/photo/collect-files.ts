import type { BlobRow, JournalDatabase } from '../journal/database'
import type { JournalNamespace } from '../journal/types'
import { withDatabase } from './blob-store'
import { namedFiles } from './named-files'

/** Milliseconds that a file stays for a document that does not name it yet, or still does elsewhere. */
const grace = 86_400_000

/** Every file that something on this device names. Rows are read in small parts, not all at once. */
async function everyName(database: JournalDatabase): Promise<Set<string>> {
  const names = new Set<string>()
  const note = (...rows: unknown[]) => {
    for (const name of namedFiles(...rows)) names.add(name)
  }
  for (const id of await database.getAllKeys('documents')) {
    note(await database.get('documents', id))
    note(await database.getAll('steps', IDBKeyRange.bound([id], [id, []])))
  }
  for (const store of ['sync', 'sync-bases', 'sync-operations'] as const) {
    for (const id of await database.getAllKeys(store)) note(await database.get(store, id))
  }
  return names
}

/** Documents that exist here, the trash included, or in the account. */
async function everyDocument(database: JournalDatabase): Promise<Set<string>> {
  const [heads, remote] = await Promise.all([
    database.getAllKeys('heads'),
    database.getAllKeys('sync-heads'),
  ])
  return new Set([...heads, ...remote])
}

/**
 * Takes away the files that nothing names any more: no document, no undo step, nothing that waits for
 * the account. An account keeps versions that name files, too, and only it knows which: there a file
 * stays for as long as a document that it was chosen for. A file of yesterday's that was never saved
 * goes; one of a document that was deleted for good goes at once.
 *
 * @param now milliseconds since 1970
 * @returns how many went
 */
export function collectFiles(namespace: JournalNamespace, now: number): Promise<number> {
  return withDatabase(namespace, async (database) => {
    const ids = await database.getAllKeys('blobs')
    if (ids.length === 0) return 0
    const [names, documents] = [await everyName(database), await everyDocument(database)]
    const isNeeded = (row: BlobRow) => {
      if (names.has(row.id)) return true
      const isOwned = row.documents.some((id) => documents.has(id))
      return isOwned && (namespace !== 'guest' || now - row.at < grace)
    }
    let gone = 0
    for (const id of ids) {
      if (names.has(id)) continue
      const transaction = database.transaction('blobs', 'readwrite')
      // Read once more: another tab may have put the same picture there meanwhile.
      const row = await transaction.store.get(id)
      if (row && !isNeeded(row) && row.at < now) {
        await transaction.store.delete(id)
        gone += 1
      }
      await transaction.done
    }
    return gone
  })
}
