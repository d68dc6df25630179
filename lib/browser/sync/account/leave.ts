import { deleteDB } from 'idb'
import { clearEarlyWords } from '../../editing/early-words'
import { clearDrafts } from '../../import-export/import/draft-files'
import { clearTailorDrafts } from '../../jobs/tailor/tailor-drafts'
import { closePrivateFacts } from '../../private-facts/private-facts'
import { sendAllFacts } from '../../private-facts/sync-facts'
import { clearInputDrafts } from '../../storage/input-drafts'
import { answerWithin } from '../../storage/journal/answer-within'
import { connectionOf } from '../../storage/journal/connection'
import { copiesOf } from '../../storage/journal/copies/copies'
import { removeUnloadCopies } from '../../storage/journal/copies/unload-copies'
import { databaseName } from '../../storage/journal/database'
import { forgetMemory, isDatabaseSilent, isOnlyInMemory } from '../../storage/journal/in-memory'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { closeJournal, findJournal } from '../../storage/journal/open-journals'
import { uploadFiles } from '../../storage/photo/upload-files'
import { openSync, type SyncOptions } from '../open-sync'
import { readWork } from '../read-work'

/** Uploads unsynced changes; returns whether the account has all data of this device. */
export async function sendEverything(
  namespace: JournalNamespace,
  options: SyncOptions = {},
): Promise<boolean> {
  const journal = findJournal(namespace)
  await journal?.flush()
  if (journal?.hasUnsaved()) return false
  // A second instance beside the page's: it takes part in the same election, and its request goes to the leader tab.
  const sync = openSync(namespace, options)
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  try {
    await sync.flush()
    // Verified by the rows, which tell whether anything differs.
    const { open, refused } = await connection.use(readWork)
    const isSent = open.length === 0 && refused.length === 0 && !journal?.hasUnsaved()
    // Files are stored separately and must be uploaded too.
    const hasAll =
      isSent && (await sendAllFacts(namespace, { patience: options.patience ?? 8_000 }))
    return hasAll && (await uploadFiles(namespace)) === 'whole'
  } catch {
    return false
  } finally {
    connection.close()
    sync.close()
  }
}

/**
 * Deletes all data of a namespace from this device, its second copies even if the database cannot be opened or deleted.
 * Other tabs close it. Rejects if something is left.
 *
 * @param patience timeout in milliseconds for deleting the database
 */
export async function forgetNamespace(
  namespace: JournalNamespace,
  patience = 8_000,
): Promise<void> {
  closeJournal(namespace)
  closePrivateFacts(namespace)
  clearInputDrafts(namespace)
  removeUnloadCopies(namespace)
  clearEarlyWords()
  // Rejections are reported at the end, after everything else.
  const waiting = [clearDrafts(namespace, patience), clearTailorDrafts(namespace, patience)]
  const drafts = Promise.all(waiting).then(
    () => null,
    (error: unknown) => ({ error }),
  )
  const copies = copiesOf(namespace)
  // Without storage there is no database to delete.
  const hasDatabase = !isOnlyInMemory(namespace) || isDatabaseSilent(namespace)
  forgetMemory(namespace)
  if (!hasDatabase) return copies.clear()
  await copies.clear().catch(() => {})
  try {
    await answerWithin(deleteDB(databaseName(namespace)), patience)
  } finally {
    // Copies written before the database was deleted; none are written after that.
    await copies.clear()
  }
  const left = await drafts
  if (left) throw left.error
}
