import 'server-only'
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
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof items.query>> = await items.query({
        pk: ownerPartition(owner),
        prefix,
        limit: 50,
        cursor,
      })
      for (const [, name] of JSON.stringify(page.items).matchAll(fileName)) {
        if (name !== undefined) names.add(name)
      }
      cursor = page.cursor
      await new Promise((resolve) => setImmediate(resolve))
    } while (cursor)
  }
  return names
}

type OldFile = { key: string; sha256: string }

/** Lists old pictures, fonts and sent PDFs by their owner. Recent ones may be about to be added to a document. */
async function oldFiles({ files, now }: Parts): Promise<Map<OwnerId, OldFile[]>> {
  const old = new Map<OwnerId, OldFile[]>()
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof files.list>> = await files.list('processed/', cursor)
    for (const { key, at } of page.files) {
      const found = now() - at >= photoLifetime ? namedFileOfKey(key) : null
      if (!found) continue
      const { owner, sha256 } = found
      old.set(owner, [...(old.get(owner) ?? []), { key, sha256 }])
    }
    cursor = page.cursor
  } while (cursor)
  return old
}

/**
 * Deletes pictures, fonts and sent PDFs that were stored 30 days ago or earlier and that no document, version or brand of their
 * owner refers to, the trash included. A device that still has one, and uses it again, uploads it again.
 *
 * @returns number of deleted files
 */
export async function sweepPictures(ports: Parts, signal: AbortSignal): Promise<number> {
  let count = 0
  for (const [owner, old] of await oldFiles(ports)) {
    if (signal.aborted) return count
    const names = await namesOf(ports, owner)
    for (const { key } of old.filter(({ sha256 }) => !names.has(sha256))) {
      const head = await ports.files.head(key)
      // Renewed meanwhile: it counts as new.
      if (!head || ports.now() - head.at < photoLifetime) continue
      await ports.files.delete(head.key)
      count++
    }
  }
  return count
}
