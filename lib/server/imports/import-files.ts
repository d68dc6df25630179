import 'server-only'
import { fileKey } from '../files/file-types'
import { sweepOldFiles } from '../files/sweep-old-files'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { importLifetime } from './import-rows'

const nameOf = (id: string) => `import-${id}`

/** The key of the file that an import reads. */
export const importUploadKey = (owner: OwnerId, id: string) => fileKey('uploads', owner, nameOf(id))

/** Returns the key of the draft of one attempt: two attempts never overwrite each other. */
export const importResultKey = (owner: OwnerId, id: string, attempt: number) =>
  fileKey('requests', owner, `${nameOf(id)}-${attempt}.json`)

async function deleteResults(
  { files }: Pick<Ports, 'files'>,
  owner: OwnerId,
  id: string,
  kept: string | null,
): Promise<void> {
  const results = await files.list(fileKey('requests', owner, `${nameOf(id)}-`))
  for (const { key } of results.files) if (key !== kept) await files.delete(key)
}

/**
 * Deletes the drafts of failed attempts, once the row of an import names the stored one: no other can be named any
 * more.
 *
 * @param row of an import that is over
 */
export const deleteOtherResults = (
  ports: Pick<Ports, 'files'>,
  owner: OwnerId,
  { id, result }: { id: string; result: string | null },
): Promise<void> => deleteResults(ports, owner, id, result)

/** Deletes every file of an import. */
export async function deleteImportFiles(
  ports: Pick<Ports, 'files'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await ports.files.delete(importUploadKey(owner, id))
  await deleteResults(ports, owner, id, null)
}

/** Deletes files of imports that have expired, and of those that were cut off. */
export const sweepImportFiles = sweepOldFiles(
  ['uploads/', 'requests/'],
  /^(?:uploads|requests)\/[^/]+\/import-/,
  importLifetime,
)
