import { downloadFile } from '../../import-export/backup/download-file'
import { exportEverything } from '../../import-export/backup/export-everything'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { ownNamespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { prepareDeparture } from '../account/depart'
import { listWorkspaceNamespaces } from '../account/device-namespaces'
import { copyUnsent, listUnsent } from './copy-documents'

/** Counts the documents of a workspace with words that are on this device alone. */
export async function countUnsent(journal: Journal): Promise<number> {
  await journal.flush()
  return (await listUnsent(journal.namespace)).size
}

/** Downloads the documents of a workspace with words that are on this device alone, as one archive. */
export async function download(journal: Journal): Promise<void> {
  await journal.flush()
  const unsent = await listUnsent(journal.namespace)
  const { bytes, fileName } = await exportEverything(journal, Date.now(), unsent)
  downloadFile(bytes, fileName, 'application/zip')
}

/**
 * Removes everything of a workspace from this device, what it never got included.
 *
 * @throws when something is left
 */
export async function removeFromDevice({ namespace }: Pick<Journal, 'namespace'>): Promise<void> {
  await (await prepareDeparture(namespace, { evenUnsent: true }))?.finish()
}

/**
 * Copies what a workspace never got to the person's own space, and then removes the workspace from this device.
 *
 * @throws when not all of it is there; nothing was removed then
 */
export async function copyToOwnSpace(journal: Journal): Promise<void> {
  const { namespace } = journal
  // Locked below: what this tab still holds has to be written first.
  await journal.flush()
  const departure = await prepareDeparture(namespace, { evenUnsent: true })
  const isCopied = await copyUnsent(namespace, ownNamespaceOf(namespace)).catch(() => false)
  if (isCopied) {
    // The copies are there: what this browser does not give up does no harm.
    await departure?.finish().catch(() => {})
    return
  }
  await departure?.cancel()
  throw new Error('Not everything was copied')
}

/**
 * Finds the workspaces on this device that the person is in no more: those with words that are on this device alone.
 * The others are removed from it, since their documents are no longer the person's to read.
 *
 * @param own namespace of the person's own space
 * @param current ids of the workspaces that they are in, as the server has just said
 * @returns ids of workspaces
 */
export async function tidyEndedWorkspaces(
  own: JournalNamespace,
  current: ReadonlySet<string>,
): Promise<string[]> {
  const withWords: string[] = []
  for (const namespace of await listWorkspaceNamespaces(own)) {
    const id = workspaceOf(namespace) ?? ''
    if (current.has(id)) continue
    if ((await listUnsent(namespace)).size > 0) withWords.push(id)
    // Locked by what finds nothing unsent: words that come meanwhile keep it here.
    else await (await prepareDeparture(namespace, { evenUnsent: false }))?.finish().catch(() => {})
  }
  return withWords
}
