import 'server-only'
import { revokeLinks } from '../files/links'
import type { Home } from '../home-types'
import type { OwnerId } from '../owner'

/** Takes away every file of somebody below a prefix, and the links to it. */
export async function deleteFilesBelow(
  home: Pick<Home, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  prefix: string,
): Promise<void> {
  for (;;) {
    const { files: found, cursor } = await home.files.list(prefix)
    for (const { key } of found) {
      await revokeLinks(home, owner, key)
      await home.files.delete(key)
    }
    if (!cursor) return
  }
}
