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
 * Locks a database against the words of every tab, in the one transaction that finds nothing unsent in
 * it: each write is either seen here or refused by the lock. Locking again renews the lock.
 *
 * @param evenUnsent the person gives up what the account does not have
 * @returns false, without a lock, where words are on this device alone
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

/** Lets words in again: nobody signs out any more. */
export async function unlockAfterSignOut(database: JournalDatabase): Promise<void> {
  const transaction = openTransaction(database)
  await transaction.objectStore('sync-state').delete(signOutKey)
  await transaction.done
}
