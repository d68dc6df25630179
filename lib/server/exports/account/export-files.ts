import 'server-only'
import { fileKey } from '../../files/file-types'
import { revokeLinks } from '../../files/links'
import { eachFile } from '../../items/pages'
import { type OwnerId, toOwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { isOpenExport, readAccountExport } from './account-export-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'secrets' | 'now'>

const rootOf = (owner: OwnerId) => fileKey('exports', owner, 'account-')

/**
 * Returns the key of one archive.
 *
 * @param attempt names the attempt that wrote it, so that two attempts never overwrite each other
 */
export const exportPartKey = (owner: OwnerId, id: string, attempt: string, part: number) =>
  `${rootOf(owner)}${id}/${attempt}-${part}.zip`

async function deleteBelow(
  ports: Parts,
  owner: OwnerId,
  prefix: string,
  keptOf: () => Promise<(key: string) => boolean>,
): Promise<void> {
  const { files: found } = await ports.files.list(prefix)
  // Read after the list, so that archives that a row has named meanwhile stay.
  const isKept = await keptOf()
  for (const { key } of found) {
    if (isKept(key)) continue
    await revokeLinks(ports, owner, key)
    await ports.files.delete(key)
  }
}

/** Deletes the archives that one attempt has written. */
export const deleteAttempt = (ports: Parts, owner: OwnerId, id: string, attempt: string) =>
  deleteBelow(ports, owner, `${rootOf(owner)}${id}/${attempt}-`, async () => () => false)

/**
 * Deletes every archive of a user that belongs to no export, and the links to it. Those of an export under way
 * stay.
 */
export function tidyExportFiles(ports: Parts, owner: OwnerId): Promise<void> {
  return deleteBelow(ports, owner, rootOf(owner), async () => {
    const row = await readAccountExport(ports, owner)
    if (!row) return () => false
    const under = `${rootOf(owner)}${row.id}/`
    const named = new Set(row.parts.map(({ key }) => key))
    return (key) => (isOpenExport(row) ? key.startsWith(under) : named.has(key))
  })
}

const exportPattern = /^exports\/([0-9a-f-]{36})\/account-/

/** Deletes archives whose export has expired, was cut off, or does not exist any more. */
export async function sweepExportFiles(
  ports: Parts,
  signal: AbortSignal,
  patience: number,
): Promise<void> {
  const owners = new Set<OwnerId>()
  for await (const { key, at } of eachFile(ports.files, 'exports/')) {
    const owner = exportPattern.exec(key)?.[1]
    // Younger ones may belong to an attempt under way.
    if (owner !== undefined && ports.now() - at >= patience) owners.add(toOwnerId(owner))
  }
  for (const owner of owners) {
    if (signal.aborted) return
    await tidyExportFiles(ports, owner)
  }
}
