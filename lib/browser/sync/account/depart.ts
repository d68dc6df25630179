import { connectionOf } from '../../storage/journal/connection'
import type { JournalDatabase } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { findJournal } from '../../storage/journal/open-journals'
import { isSigningOut, signOutKey } from '../../storage/journal/sign-out-lock'
import type { SyncOptions } from '../open-sync'
import { findUnsent } from '../read-work'
import type { Departure } from './account-types'
import { forgetNamespace, sendEverything } from './leave'
import { holdOtherTabs } from './sign-out-channel'

const openTransaction = (database: JournalDatabase) =>
  database.transaction(
    ['heads', 'sync', 'sync-operations', 'sync-state', 'private-facts'],
    'readwrite',
    { durability: 'strict' },
  )

async function isAllSent(transaction: ReturnType<typeof openTransaction>): Promise<boolean> {
  const unsent = await findUnsent({
    heads: transaction.objectStore('heads'),
    sync: transaction.objectStore('sync'),
    operations: transaction.objectStore('sync-operations'),
  })
  const facts = await transaction.objectStore('private-facts').getAll()
  return unsent.size === 0 && facts.every(({ state }) => state === 'sent')
}

/**
 * Locks a database against writes of all tabs, in the transaction that finds nothing unsynced: each write is either
 * seen here or refused by the lock. Locking again renews the lock.
 *
 * @param evenUnsent the person discards unsynced changes
 * @returns false, without a lock, if changes exist only on this device
 */
async function lockForSignOut(database: JournalDatabase, evenUnsent: boolean): Promise<boolean> {
  const transaction = openTransaction(database)
  const rows = transaction.objectStore('sync-state')
  const canLock = evenUnsent || (await isSigningOut(rows)) || (await isAllSent(transaction))
  if (canLock) await rows.put({ key: signOutKey, value: Date.now() })
  await transaction.done
  return canLock
}

/** Unlocks the database after a cancelled sign-out. */
async function unlockAfterSignOut(database: JournalDatabase): Promise<void> {
  const transaction = openTransaction(database)
  await transaction.objectStore('sync-state').delete(signOutKey)
  await transaction.done
}

type Options = {
  /** Whether the person discards unsynced changes. */
  evenUnsent: boolean
  sync?: SyncOptions
  timing?: Parameters<typeof holdOtherTabs>[1]
}

/**
 * Prepares an account for removal from this device: other tabs stop input and store it, everything is uploaded, and the
 * database is locked against later writes.
 *
 * @returns null if changes exist only on this device; nothing was changed then
 */
export async function prepareDeparture(
  namespace: JournalNamespace,
  { evenUnsent, sync, timing }: Options,
): Promise<Departure | null> {
  const tabs = holdOtherTabs(namespace, timing)
  const use = async <T>(job: (database: JournalDatabase) => Promise<T>): Promise<T> => {
    const connection = connectionOf(namespace, sync?.patience ?? 8_000)
    try {
      return await connection.use(job)
    } finally {
      connection.close()
    }
  }
  const lock = () => use((database) => lockForSignOut(database, evenUnsent))
  // Discarded data is deleted as far as the storage allows, even if it does not answer.
  const tryLock = () => (evenUnsent ? lock().catch(() => true) : lock())
  async function cancel() {
    // The lock expires by itself if the storage does not answer.
    await use(unlockAfterSignOut).catch(() => {})
    tabs.release()
  }
  try {
    const isSettled = await tabs.settled
    const isSent = evenUnsent || (isSettled && (await sendEverything(namespace, sync)))
    if (!isSent || !(await tryLock())) {
      tabs.release()
      return null
    }
  } catch (error) {
    await cancel()
    throw error
  }
  return {
    cancel,
    async finish() {
      try {
        // A frozen tab may have written since: then nothing is removed.
        const isLocked = await tryLock()
        const hasUnsaved = findJournal(namespace)?.hasUnsaved() === true
        if (!evenUnsent && (!isLocked || hasUnsaved)) {
          throw new DOMException('Words are on this device alone', 'InvalidStateError')
        }
        await forgetNamespace(namespace)
      } catch (error) {
        await use(unlockAfterSignOut).catch(() => {})
        throw error
      } finally {
        tabs.close()
      }
    },
  }
}
