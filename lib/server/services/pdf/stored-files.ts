import 'server-only'
import { fileKey } from '../../files/file-types'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { deleteFilesBelow } from '../delete-files-below'

/**
 * The key of a PDF that was kept of a document: equal bytes of one version are one file. It stays as long
 * as its version, so it does not lie among `exports`, which end by themselves.
 */
export function storedPdfKey(owner: OwnerId, id: string, version: number, sha256: string): string {
  return fileKey('processed', owner, `kept-${id}/${version}-${sha256.slice(0, 16)}.pdf`)
}

/** Where files of a document lie: kept, and drawn, or kept by an earlier version of this app. */
const prefixesOf = (owner: OwnerId, id: string) => [
  fileKey('processed', owner, `kept-${id}/`),
  fileKey('exports', owner, `${id}/`),
]

/** Takes away every file that was kept of a document, and the links to it. */
export async function deleteKeptFiles(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  for (const prefix of prefixesOf(owner, id)) await deleteFilesBelow(ports, owner, prefix)
}
