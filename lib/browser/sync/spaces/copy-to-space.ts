import type { Journal } from '../../storage/journal/journal-types'
import { namespaceOf } from '../../storage/journal/namespaces'
import { journalOf } from '../../storage/journal/open-journals'
import { sharedAccount } from '../account/use-account'
import { openSync } from '../open-sync'
import { copyDocument } from './copy-documents'

/**
 * Copies a document of this page to another space of the same person, and uploads it there. Without a network it waits
 * on this device until that space is opened.
 *
 * @param workspace null: the person's own space
 * @returns the id of the copy; null if it was not created
 */
export async function copyToSpace(
  from: Journal,
  documentId: string,
  workspace: string | null,
): Promise<string | null> {
  const state = sharedAccount().state()
  if (state.kind === 'guest') return null
  const namespace = namespaceOf(state.user.id, workspace)
  const id = await copyDocument(from, journalOf(namespace), documentId)
  const sync = openSync(namespace)
  await sync.flush().finally(sync.close)
  return id
}
