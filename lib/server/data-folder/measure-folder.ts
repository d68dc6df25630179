import 'server-only'
import { opendir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageUse } from '../ports-types'

/** A walk looks at so many files; a folder with more is told to hold at least what was counted. */
const maxFiles = 50_000

/** The size of a file; 0 where it is not there, or went while we looked. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}

/** A database with what SQLite keeps beside it. */
async function sizeOfDatabase(file: string): Promise<number> {
  const sizes = await Promise.all([file, `${file}-wal`, `${file}-shm`].map(sizeOf))
  return sizes.reduce((all, one) => all + one, 0)
}

async function sizeOfFolder(folder: string): Promise<{ bytes: number; isWhole: boolean }> {
  let bytes = 0
  let count = 0
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (!entry.isFile()) continue
      if (++count > maxFiles) return { bytes, isWhole: false }
      bytes += await sizeOf(join(entry.parentPath, entry.name))
    }
  } catch {
    // Not made yet: nobody has kept a file.
  }
  return { bytes, isWhole: true }
}

/** The free bytes of the disk that a folder lies on; null where the system does not say. */
async function freeBytes(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  } catch {
    return null
  }
}

/** Measures the size of a data folder, in bytes. */
export async function measureFolder(folder: string): Promise<StorageUse> {
  const [items, accounts, vectors, files, free] = await Promise.all([
    sizeOfDatabase(join(folder, 'items.sqlite')),
    sizeOfDatabase(join(folder, 'accounts.sqlite')),
    sizeOfDatabase(join(folder, 'vectors.sqlite')),
    sizeOfFolder(join(folder, 'files')),
    freeBytes(folder),
  ])
  return { database: items + accounts, vectors, files: files.bytes, free, isWhole: files.isWhole }
}
