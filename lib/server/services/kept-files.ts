import 'server-only'
import { revokeLinks } from '../files/links'
import { fileKey } from '../files/types'
import type { Home } from '../home-types'
import type { OwnerId } from '../owner'

/** The key of a PDF that was kept of a document: equal bytes of one version are one file. */
export function keptPdfKey(owner: OwnerId, id: string, version: number, sha256: string): string {
  return fileKey('exports', owner, `${id}/${version}-${sha256.slice(0, 16)}.pdf`)
}

/** Takes away every file that was kept of a document, and the links to it. */
export async function deleteKeptFiles(
  home: Pick<Home, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  const prefix = fileKey('exports', owner, `${id}/`)
  for (;;) {
    const { files: found, cursor } = await home.files.list(prefix)
    for (const { key } of found) {
      await revokeLinks(home, owner, key)
      await home.files.delete(key)
    }
    if (!cursor) return
  }
}
