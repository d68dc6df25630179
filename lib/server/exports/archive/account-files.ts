import 'server-only'
import { readHeads } from '../../documents/document-rows'
import { fileKey } from '../../files/file-types'
import { eachFile } from '../../items/pages'
import type { OwnerId } from '../../owner'
import type { Ports } from '../../ports-types'
import { storedFileName } from './archive-format'
import { createFileNames, documentFilesOf } from './document-files'
import type { PackedFile } from './pack-parts'
import { rowFilesOf } from './row-files'

type Parts = Pick<Ports, 'items' | 'files' | 'identity' | 'now'>

/** Returns true for archives of exports and imports and for PDFs of share links: they only repeat other data. */
const isArchive = (prefix: string, name: string) =>
  (prefix === 'exports' && (name.startsWith('account-') || /\/shared-[^/]+$/.test(name))) ||
  (prefix === 'uploads' && name.startsWith('archive-'))

/** Generates the stored files of an account: PDFs, pictures, and all others. */
async function* storedFilesOf({ files }: Parts, owner: OwnerId): AsyncGenerator<PackedFile> {
  for (const prefix of ['processed', 'exports', 'requests', 'uploads'] as const) {
    const root = fileKey(prefix, owner, '')
    for await (const { key, at, size } of eachFile(files, root)) {
      const name = key.slice(root.length)
      const found = isArchive(prefix, name) ? null : await files.get(key)
      if (!found) continue
      const pieces = (async function* () {
        yield found.bytes
      })()
      yield { name: storedFileName(prefix, name), at, pieces, bytes: size }
    }
  }
}

/**
 * Generates everything that an account holds, file by file: rows, documents with their versions, stored files.
 *
 * @param notify called with the number of packed documents, of all
 */
export async function* accountFiles(
  ports: Parts,
  owner: OwnerId,
  notify: (progress: { done: number; of: number }) => void,
): AsyncGenerator<PackedFile> {
  yield* rowFilesOf(ports, owner)
  const nameOf = createFileNames()
  const heads = await readHeads(ports, owner)
  const of = Math.max(1, heads.length)
  for (const [done, head] of heads.entries()) {
    notify({ done, of })
    yield* documentFilesOf(ports, owner, head, nameOf(head))
  }
  notify({ done: heads.length, of })
  yield* storedFilesOf(ports, owner)
}
