import 'server-only'
import { revokeLinks } from '../files/links'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** Deletes every file of a user below a prefix, and the links to it. */
export async function deleteFilesBelow(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  prefix: string,
): Promise<void> {
  for (;;) {
    const { files: found, cursor } = await ports.files.list(prefix)
    for (const { key } of found) {
      await revokeLinks(ports, owner, key)
      await ports.files.delete(key)
    }
    if (!cursor) return
  }
}
