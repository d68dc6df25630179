import { downloadFile } from '../../import-export/backup/download-file'
import { exportEverything } from '../../import-export/backup/export-everything'
import { connectionOf } from '../../storage/journal/connection'
import type { JournalDatabase } from '../../storage/journal/database'
import { isOnlyInMemory } from '../../storage/journal/in-memory'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { ownNamespaceOf } from '../../storage/journal/namespaces'
import { closeJournal, journalOf } from '../../storage/journal/open-journals'
import { findUnsent } from '../read-work'
import { prepareDeparture } from './depart'
import { listNamespaces } from './device-namespaces'
import { keepAsGuest } from './keep-as-guest'

/** Local data of an account that nobody is signed in to, with changes that were never uploaded. */
export type Leftover = {
  namespace: JournalNamespace
  /** Number of documents on this device, the trash included. */
  count: number
  /** Number of those with unsynced changes. */
  unsent: number
  /** Time of the last change, in milliseconds since 1970. */
  changedAt: number
}

/** Timeout in milliseconds for a database that does not answer. */
const patience = 4_000

async function measure(database: JournalDatabase): Promise<Omit<Leftover, 'namespace'>> {
  const transaction = database.transaction(['heads', 'sync', 'sync-operations'])
  const heads = transaction.objectStore('heads')
  const [all, unsent] = await Promise.all([
    heads.getAll(),
    findUnsent({
      heads,
      sync: transaction.objectStore('sync'),
      operations: transaction.objectStore('sync-operations'),
    }),
  ])
  return {
    count: all.length,
    unsent: unsent.size,
    changedAt: all.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0),
  }
}

/**
 * Lists accounts with unsynced data that nobody is signed in to: deleted elsewhere, or signed out before everything was
 * sent. No text is read.
 *
 * @param current namespace in use
 */
export async function listLeftovers(current: JournalNamespace): Promise<Leftover[]> {
  const found: Leftover[] = []
  for (const namespace of await listNamespaces()) {
    // Includes the current person's workspaces.
    if (ownNamespaceOf(namespace) === ownNamespaceOf(current)) continue
    if (isOnlyInMemory(namespace)) continue
    const connection = connectionOf(namespace, patience)
    try {
      const measured = await connection.use(measure)
      if (measured.count > 0 && measured.unsent > 0) found.push({ namespace, ...measured })
    } catch {
      // If it does not open, nothing is reported and nothing is done.
    } finally {
      connection.close()
    }
  }
  return found.sort((a, b) => b.changedAt - a.changedAt)
}

/** Downloads a leftover as one archive. Rejects if the storage does not return it. */
export async function downloadLeftover(namespace: JournalNamespace): Promise<void> {
  try {
    const { bytes, fileName } = await exportEverything(journalOf(namespace), Date.now())
    downloadFile(bytes, fileName, 'application/zip')
  } finally {
    closeJournal(namespace)
  }
}

/** Turns a leftover into a guest's data, and deletes it once all of it is copied. */
export async function adoptLeftover(namespace: JournalNamespace): Promise<boolean> {
  const departure = await prepareDeparture(namespace, { evenUnsent: true })
  const isKept = await keepAsGuest(namespace).catch(() => false)
  if (isKept) await departure?.finish()
  else await departure?.cancel()
  return isKept
}

/** Deletes a leftover from this device. Rejects if something is left. */
export async function removeLeftover(namespace: JournalNamespace): Promise<void> {
  await (await prepareDeparture(namespace, { evenUnsent: true }))?.finish()
}
