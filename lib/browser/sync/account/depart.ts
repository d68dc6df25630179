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
  /** The person gives up what the account does not have. */
  evenUnsent: boolean
  sync?: SyncOptions
  timing?: Parameters<typeof holdOtherTabs>[1]
}

/**
 * Makes everything of an account ready to leave this device: other tabs take no more keys and write down
 * what they have, all of it is sent, and the database is locked against words that come later.
 *
 * @returns null where words are on this device alone: nothing has happened then
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
  // What is given up is removed as far as the storage allows, also where it does not answer.
  const tryLock = () => (evenUnsent ? lock().catch(() => true) : lock())
  async function cancel() {
    // It runs out by itself where the storage does not answer.
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
        // A tab that slept through all of this may have written since: then nothing is taken away.
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
