import 'server-only'
import { fileKey } from '../files/file-types'
import { eachFile, pagesOf } from '../items/pages'
import { bodyPrefix, ownerPartition } from '../kernel/rows/row-keys'
import type { OwnerId } from '../owner'
import type { Ports } from '../ports-types'
import { versionBodyPrefix } from '../versions/version-rows'
import { brandPrefix } from '../workspaces/brand-rows'
import { namedFileOfKey } from './photo-files'
import { photoLifetime } from './photo-rows'

type Parts = Pick<Ports, 'items' | 'files' | 'now'>

const fileName = /"(?:fileId|sourceId|fontId)":"([0-9a-f]{64})"/g

/** Returns the hash of every picture, font and sent PDF that a document, a version or the brand of an owner refers to, the trash included. */
async function namesOf({ items }: Parts, owner: OwnerId): Promise<Set<string>> {
  const names = new Set<string>()
  for (const prefix of [bodyPrefix, versionBodyPrefix, brandPrefix]) {
    const where = { pk: ownerPartition(owner), prefix, limit: 50 }
    for await (const page of pagesOf((cursor) => items.query({ ...where, cursor }))) {
      for (const [, name] of JSON.stringify(page.items).matchAll(fileName)) {
        if (name !== undefined) names.add(name)
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return names
}

/** Lists an owner's pictures, fonts and sent PDFs. */
async function filesOf({ files }: Parts, owner: OwnerId) {
  const found: { key: string; at: number; sha256: string }[] = []
  for await (const { key, at } of eachFile(files, fileKey('processed', owner, ''))) {
    const named = namedFileOfKey(key)
    if (named) found.push({ key, at, sha256: named.sha256 })
  }
  return found
}

/**
 * Deletes an owner's pictures, fonts and sent PDFs that were stored 30 days ago or earlier and that no document, version
 * or brand refers to, the trash included. A device that still has one, and uses it again, uploads it again.
 *
 * @returns when to look again, in milliseconds since 1970; null: not before something is stored or changed
 */
export async function lookAtFiles(ports: Parts, owner: OwnerId): Promise<number | null> {
  const all = await filesOf(ports, owner)
  if (all.length === 0) return null
  const names = await namesOf(ports, owner)
  let next: number | null = null
  for (const { key } of all.filter(({ sha256 }) => !names.has(sha256))) {
    const head = await ports.files.head(key)
    if (!head) continue
    // Recent ones may be about to be added to a document.
    const endsAt = head.at + photoLifetime
    if (endsAt <= ports.now()) await ports.files.delete(head.key)
    else next = Math.min(next ?? endsAt, endsAt)
  }
  return next
}
