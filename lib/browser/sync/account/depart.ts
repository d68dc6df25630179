import { connectionOf } from '../../storage/journal/connection'
import type { JournalDatabase } from '../../storage/journal/database'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { findJournal } from '../../storage/journal/open-journals'
import type { SyncOptions } from '../open-sync'
import type { Departure } from './account-types'
import { forgetNamespace, sendEverything } from './leave'
import { lockForSignOut, unlockAfterSignOut } from './lock-for-sign-out'
import { holdOtherTabs } from './sign-out-channel'

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
