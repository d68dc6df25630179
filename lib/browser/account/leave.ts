import { deleteDB } from 'idb'
import { connectionOf } from '../journal/connection'
import { copiesOf } from '../journal/copies/copies'
import { databaseName } from '../journal/database'
import { forgetMemory, isOnlyInMemory } from '../journal/in-memory'
import { closeJournal, findJournal } from '../journal/open-journals'
import type { JournalNamespace } from '../journal/types'
import { openSync, type SyncOptions } from '../sync/open-sync'
import { readWork } from '../sync/read-work'

/** Sends what waits; answers whether the account has every word of this device. */
export async function sendEverything(
  namespace: JournalNamespace,
  options: SyncOptions = {},
): Promise<boolean> {
  const journal = findJournal(namespace)
  await journal?.flush()
  if (journal?.hasUnsaved()) return false
  // Beside the page's own: it takes part in the same election, and its wish goes to whoever leads.
  const sync = openSync(namespace, options)
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  try {
    await sync.flush()
    // Nobody's word is taken for it: the rows say whether anything differs.
    const { open, refused } = await connection.use(readWork)
    return open.length === 0 && refused.length === 0 && !journal?.hasUnsaved()
  } catch {
    return false
  } finally {
    connection.close()
    sync.close()
  }
}

/**
 * Takes everything of a namespace off this device, its second copies even where the database cannot
 * be opened or does not go. Other tabs have left it, or let go now. Rejects when something is left.
 */
export async function forgetNamespace(namespace: JournalNamespace): Promise<void> {
  closeJournal(namespace)
  const copies = copiesOf(namespace)
  if (isOnlyInMemory(namespace)) {
    // There is no database that could be opened, or taken away.
    forgetMemory(namespace)
    return copies.clear()
  }
  await copies.clear().catch(() => {})
  try {
    await deleteDB(databaseName(namespace))
  } finally {
    // What was written until the database was gone; from here on there is nothing to copy.
    await copies.clear()
  }
}
