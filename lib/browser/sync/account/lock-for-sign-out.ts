import type { JournalDatabase } from '../../storage/journal/database'
import { isSigningOut, signOutKey } from '../../storage/journal/sign-out-lock'
import { findUnsent } from '../read-work'

const openTransaction = (database: JournalDatabase) =>
  database.transaction(['heads', 'sync', 'sync-operations', 'sync-state'], 'readwrite', {
    durability: 'strict',
  })

const isAllSent = async (transaction: ReturnType<typeof openTransaction>): Promise<boolean> =>
  (
    await findUnsent({
      heads: transaction.objectStore('heads'),
      sync: transaction.objectStore('sync'),
      operations: transaction.objectStore('sync-operations'),
    })
  ).size === 0

/**
 * Locks a database against writes of all tabs, in the transaction that finds nothing unsynced: each write is either
 * seen here or refused by the lock. Locking again renews the lock.
 *
 * @param evenUnsent the person discards unsynced changes
 * @returns false, without a lock, if changes exist only on this device
 */
export async function lockForSignOut(
  database: JournalDatabase,
  evenUnsent: boolean,
): Promise<boolean> {
  const transaction = openTransaction(database)
  const rows = transaction.objectStore('sync-state')
  const canLock = evenUnsent || (await isSigningOut(rows)) || (await isAllSent(transaction))
  if (canLock) await rows.put({ key: signOutKey, value: Date.now() })
  await transaction.done
  return canLock
}

/** Unlocks the database after a cancelled sign-out. */
export async function unlockAfterSignOut(database: JournalDatabase): Promise<void> {
  const transaction = openTransaction(database)
  await transaction.objectStore('sync-state').delete(signOutKey)
  await transaction.done
}
