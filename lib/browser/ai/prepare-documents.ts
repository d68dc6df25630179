import { sendAllFacts } from '../private-facts/sync-facts'
import type { Journal } from '../storage/journal/journal-types'
import { ownNamespaceOf } from '../storage/journal/namespaces'
import { sharedAccount } from '../sync/account/use-account'
import { sendAll } from '../sync/history/send-all'
import type { Sync } from '../sync/sync-types'
import { findAnswerer, type NoAnswerer } from './find-answerer'

/**
 * Lets the model that answers read what is on the screen: stored on this device and, for an account's model, uploaded.
 * Call it before a request about documents.
 *
 * @param ids the document on the screen, and those that it depends on
 * @param keep stores the document, since a new one is not stored before the first input
 * @returns an error code; null on success
 */
export async function prepareDocuments(
  ids: readonly [string, ...string[]],
  { journal, sync, keep }: { journal: Journal | null; sync: Sync | null; keep?: () => void },
): Promise<NoAnswerer['code'] | 'not-sent' | 'offline' | null> {
  const answerer = await findAnswerer()
  if (!answerer.ok) return answerer.code
  if (journal && answerer.isOnDevice) {
    if (keep && (await journal.peek(ids[0])) === null) keep()
    await journal.flush()
    return null
  }
  const parts = { ...(keep && { keep }) }
  if (journal && sync && (await sendAll(ids, { journal, sync, ...parts }))) {
    // What the person has just told; without it the model knows as much as before.
    await sendAllFacts(ownNamespaceOf(sharedAccount().namespace())).catch(() => false)
    return null
  }
  return navigator.onLine ? 'not-sent' : 'offline'
}
