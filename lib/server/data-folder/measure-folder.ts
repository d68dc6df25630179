import 'server-only'
import { opendir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { StorageUse } from '../ports-types'

/** Maximum number of files that are measured; the size of a larger folder is reported as a minimum. */
const maxFiles = 50_000

/** Returns the size of a file; 0 if it does not exist, or was deleted meanwhile. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size
  } catch {
    return 0
  }
}

/** Returns the size of a database with SQLite's files beside it. */
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
    // Not created yet: no file was stored.
  }
  return { bytes, isWhole: true }
}

/** Returns the free bytes of the disk of a folder; null if the system does not report them. */
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
