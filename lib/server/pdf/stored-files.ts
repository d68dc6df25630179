import 'server-only'
import { fileKey } from '../files/file-types'
import { deleteFilesBelow } from '../kernel/delete-files-below'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/**
 * Returns the key of a stored PDF of a document: equal bytes of one version are one file. It stays as long as its
 * version, and is therefore not below `exports`, whose files expire.
 */
export function storedPdfKey(owner: OwnerId, id: string, version: number, sha256: string): string {
  return fileKey('processed', owner, `kept-${id}/${version}-${sha256.slice(0, 16)}.pdf`)
}

/** Returns the prefixes of a document's files: stored ones, drawn ones, and those of earlier versions of this app. */
const prefixesOf = (owner: OwnerId, id: string) => [
  fileKey('processed', owner, `kept-${id}/`),
  fileKey('exports', owner, `${id}/`),
]

/** Deletes every stored file of a document, and the links to it. */
export async function deleteKeptFiles(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  for (const prefix of prefixesOf(owner, id)) await deleteFilesBelow(ports, owner, prefix)
}
