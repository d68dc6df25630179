import 'server-only'
import { fileKey } from '../files/types'
import type { Home } from '../home-types'
import { type OwnerId, toOwnerId } from '../owner'
import { importLifetime } from '../repositories/imports'

const nameOf = (id: string) => `import-${id}`

/** The key of the file that an import reads. */
export const importUploadKey = (owner: OwnerId, id: string) => fileKey('uploads', owner, nameOf(id))

/** The key of what one try understood: two tries never write over each other. */
export const importResultKey = (owner: OwnerId, id: string, attempt: number) =>
  fileKey('requests', owner, `${nameOf(id)}-${attempt}.json`)

const uploadPattern = /^uploads\/([0-9a-f-]{36})\/import-([0-9a-f-]{36})$/

/** Whose upload a key is, and of which import; null for every other file. */
export function importOfUpload(key: string): { owner: OwnerId; id: string } | null {
  const [, owner, id] = uploadPattern.exec(key) ?? []
  return owner === undefined || id === undefined ? null : { owner: toOwnerId(owner), id }
}

/** Takes away every file of an import. */
export async function deleteImportFiles(
  { files }: Pick<Home, 'files'>,
  owner: OwnerId,
  id: string,
): Promise<void> {
  await files.delete(importUploadKey(owner, id))
  const results = await files.list(fileKey('requests', owner, `${nameOf(id)}-`))
  for (const { key } of results.files) await files.delete(key)
}

const importPattern = /^(?:uploads|requests)\/[^/]+\/import-/

/** Takes away files of imports that have ended by their age, and of those that were cut off. */
export async function sweepImportFiles(
  { files, now }: Pick<Home, 'files' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  for (const prefix of ['uploads/', 'requests/']) {
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof files.list>> = await files.list(prefix, cursor)
      for (const { key, at } of page.files) {
        if (signal.aborted) return
        if (importPattern.test(key) && now() - at >= importLifetime) await files.delete(key)
      }
      cursor = page.cursor
    } while (cursor)
  }
}
