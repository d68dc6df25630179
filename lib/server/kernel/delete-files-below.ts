import 'server-only'
import { revokeLinks } from '../files/links'
import { eachFile } from '../items/pages'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'

/** Deletes every file of a user below a prefix but those to keep, and the links to it. */
export async function deleteFilesBelow(
  ports: Pick<Ports, 'files' | 'items' | 'secrets' | 'now'>,
  owner: OwnerId,
  prefix: string,
  isKept: (key: string) => boolean = () => false,
): Promise<void> {
  for await (const { key } of eachFile(ports.files, prefix)) {
    if (isKept(key)) continue
    await revokeLinks(ports, owner, key)
    await ports.files.delete(key)
  }
}
