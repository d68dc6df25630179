import { deleteDB } from 'idb'
import { clearDrafts } from '../../import-export/import/draft-files'
import { clearTailorDrafts } from '../../jobs/tailor/tailor-drafts'
import { clearCommentDrafts } from '../../share/comments/comment-drafts'
import { answerWithin } from '../../storage/journal/answer-within'
import { connectionOf } from '../../storage/journal/connection'
import { copiesOf } from '../../storage/journal/copies/copies'
import { databaseName } from '../../storage/journal/database'
import { forgetMemory, isDatabaseSilent, isOnlyInMemory } from '../../storage/journal/in-memory'
import type { JournalNamespace } from '../../storage/journal/journal-types'
import { closeJournal, findJournal } from '../../storage/journal/open-journals'
import { uploadFiles } from '../../storage/photo/upload-files'
import { openSync, type SyncOptions } from '../open-sync'
import { readWork } from '../read-work'

/** Sends what waits; answers whether the account has every word of this device. */
export async function sendEverything(
  namespace: JournalNamespace,
  options: SyncOptions = {},
): Promise<boolean> {
  const journal = findJournal(namespace)
  await journal?.flush()
  if (journal?.hasUnsaved()) return false
  // Beside the page's own: it takes part in the same election, and its request goes to the leader.
  const sync = openSync(namespace, options)
  const connection = connectionOf(namespace, options.patience ?? 8_000)
  try {
    await sync.flush()
    // Nobody's word is taken for it: the rows say whether anything differs.
    const { open, refused } = await connection.use(readWork)
    const isSent = open.length === 0 && refused.length === 0 && !journal?.hasUnsaved()
    // Pictures are stored beside their documents and must not stay behind either.
    return isSent && (await uploadFiles(namespace)) === 'whole'
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
 *
 * @param patience milliseconds to wait for a database that does not go
 */
export async function forgetNamespace(
  namespace: JournalNamespace,
  patience = 8_000,
): Promise<void> {
  closeJournal(namespace)
  clearCommentDrafts(namespace)
  // Reported at the end: everything else is deleted first.
  const waiting = [clearDrafts(namespace, patience), clearTailorDrafts(namespace, patience)]
  const drafts = Promise.all(waiting).then(
    () => null,
    (error: unknown) => ({ error }),
  )
  const copies = copiesOf(namespace)
  // A browser that keeps nothing has no database that could be taken away.
  const hasDatabase = !isOnlyInMemory(namespace) || isDatabaseSilent(namespace)
  forgetMemory(namespace)
  if (!hasDatabase) return copies.clear()
  await copies.clear().catch(() => {})
  try {
    await answerWithin(deleteDB(databaseName(namespace)), patience)
  } finally {
    // What was written until the database was gone; from here on there is nothing to copy.
    await copies.clear()
  }
  const left = await drafts
  if (left) throw left.error
}
