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

/**
 * Summary of the data that an account left on this device while nobody is signed in to it, with changes that
 * the account does not have.
 */
export type Leftover = {
  namespace: JournalNamespace
  /** Documents on this device, the trash included. */
  count: number
  /** Those with words that the account does not have. */
  unsent: number
  /** When the last of them was changed, in milliseconds since 1970. */
  changedAt: number
}

/** Milliseconds to wait for a database that does not answer. */
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
 * Lists accounts whose words lie on this device alone while nobody is signed in to them: deleted
 * elsewhere, or left before everything was sent. No word of them is read.
 *
 * @param current whose namespace is in use
 */
export async function listLeftovers(current: JournalNamespace): Promise<Leftover[]> {
  const found: Leftover[] = []
  for (const namespace of await listNamespaces()) {
    // Their own workspaces, too, whoever signed in.
    if (ownNamespaceOf(namespace) === ownNamespaceOf(current)) continue
    if (isOnlyInMemory(namespace)) continue
    const connection = connectionOf(namespace, patience)
    try {
      const measured = await connection.use(measure)
      if (measured.count > 0 && measured.unsent > 0) found.push({ namespace, ...measured })
    } catch {
      // It does not open: nothing can be said of it, and nothing is done to it.
    } finally {
      connection.close()
    }
  }
  return found.sort((a, b) => b.changedAt - a.changedAt)
}

/** Downloads everything of a leftover as one archive. Rejects where the storage does not give it. */
export async function downloadLeftover(namespace: JournalNamespace): Promise<void> {
  try {
    const { bytes, fileName } = await exportEverything(journalOf(namespace), Date.now())
    downloadFile(bytes, fileName, 'application/zip')
  } finally {
    closeJournal(namespace)
  }
}

/** Makes a leftover a guest's own, and removes it once all of it lies there. */
export async function adoptLeftover(namespace: JournalNamespace): Promise<boolean> {
  const departure = await prepareDeparture(namespace, { evenUnsent: true })
  const isKept = await keepAsGuest(namespace).catch(() => false)
  if (isKept) await departure?.finish()
  else await departure?.cancel()
  return isKept
}

/** Removes a leftover from this device. Rejects when something is left. */
export async function removeLeftover(namespace: JournalNamespace): Promise<void> {
  await (await prepareDeparture(namespace, { evenUnsent: true }))?.finish()
}
