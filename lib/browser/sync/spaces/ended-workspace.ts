import { downloadFile } from '../../import-export/backup/download-file'
import { exportEverything } from '../../import-export/backup/export-everything'
import type { Journal, JournalNamespace } from '../../storage/journal/journal-types'
import { ownNamespaceOf, workspaceOf } from '../../storage/journal/namespaces'
import { prepareDeparture } from '../account/depart'
import { listWorkspaceNamespaces } from '../account/device-namespaces'
import { copyUnsent, listUnsent } from './copy-documents'

/** Counts the unsynced documents of a workspace. */
export async function countUnsent(journal: Journal): Promise<number> {
  await journal.flush()
  return (await listUnsent(journal.namespace)).size
}

/** Downloads the unsynced documents of a workspace as one archive. */
export async function download(journal: Journal): Promise<void> {
  await journal.flush()
  const unsent = await listUnsent(journal.namespace)
  const { bytes, fileName } = await exportEverything(journal, Date.now(), unsent)
  downloadFile(bytes, fileName, 'application/zip')
}

/**
 * Deletes a workspace from this device, unsynced documents included.
 *
 * @throws if something is left
 */
export async function removeFromDevice({ namespace }: Pick<Journal, 'namespace'>): Promise<void> {
  await (await prepareDeparture(namespace, { evenUnsent: true }))?.finish()
}

/**
 * Copies the unsynced documents of a workspace to the person's own space, and then deletes the workspace from this
 * device.
 *
 * @throws if not all were copied; nothing is deleted then
 */
export async function copyToOwnSpace(journal: Journal): Promise<void> {
  const { namespace } = journal
  // Pending changes of this tab must be written before the lock below.
  await journal.flush()
  const departure = await prepareDeparture(namespace, { evenUnsent: true })
  const isCopied = await copyUnsent(namespace, ownNamespaceOf(namespace)).catch(() => false)
  if (isCopied) {
    // The copies exist, so remaining data does no harm.
    await departure?.finish().catch(() => {})
    return
  }
  await departure?.cancel()
  throw new Error('Not everything was copied')
}

/**
 * Finds workspaces with unsynced data on this device that the person has left. Those without are deleted from it, since
 * the person may no longer read them.
 *
 * @param own namespace of the person's own space
 * @param current ids of the person's workspaces, just fetched
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
    // Locked in the same transaction that finds nothing unsynced: later writes keep it here.
    else await (await prepareDeparture(namespace, { evenUnsent: false }))?.finish().catch(() => {})
  }
  return withWords
}
