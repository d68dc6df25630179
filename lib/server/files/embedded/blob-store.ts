import 'server-only'
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, diskErrorOf } from '../../database/disk-error'
import { StoreUnavailableError } from '../../items/item-types'
import { sha256Of } from '../../sha256-of'

/** Store of bytes by their SHA-256, one file each, however many keys name them. */
export type BlobStore = {
  /** Writes the bytes to the disk unless they are there. */
  place: (sha256: string, bytes: Uint8Array) => Promise<void>
  has: (sha256: string, size: number) => Promise<boolean>
  /** Null if they are not stored. */
  read: (sha256: string) => Promise<Buffer | null>
  /**
   * Deletes bytes that no key names. Safe beside a put of the same bytes: they are set aside first, `isNamed` is
   * called again, and a put checks for them after it has written its key.
   */
  collect: (sha256: string, isNamed: () => Promise<boolean>) => Promise<boolean>
  /**
   * Deletes all bytes that no key names and that are older than the given milliseconds, and leftovers of
   * interrupted writes and collections. Returns the number of deleted files.
   */
  sweep: (ages: SweepAges, isNamed: (sha256: string) => Promise<boolean>) => Promise<number>
}

export type SweepAges = { blobs: number; leftovers: number }

/** Syncs a folder: a rename is durable only after that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    return (await stat(file)).size
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

const asideEnding = '.gone'
const mark = () => `${process.pid}.${randomBytes(6).toString('hex')}`

/**
 * Creates a blob store.
 *
 * @param folder created if missing; no other process may write there
 */
export function createBlobStore(folder: string): BlobStore {
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256)

  const place = async (sha256: string, bytes: Uint8Array) => {
    const file = pathOf(sha256)
    if ((await sizeOf(file)) === bytes.length) return
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const part = `${file}.${mark()}.part`
    try {
      const handle = await open(part, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(part, file)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    await syncFolder(dirname(file))
    await syncFolder(folder)
  }

  const collect: BlobStore['collect'] = async (sha256, isNamed) => {
    const file = pathOf(sha256)
    const aside = `${file}.${mark()}${asideEnding}`
    if (await isNamed()) return false
    try {
      await rename(file, aside)
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return false
      throw diskErrorOf(error)
    }
    const isTaken = await isNamed()
    if (isTaken) await linkBack(aside, file)
    await rm(aside, { force: true })
    return !isTaken
  }

  /** Restores bytes that an interrupted collection had set aside. */
  const restore = async (sha256: string) => {
    const file = pathOf(sha256)
    for (const name of await readdir(dirname(file)).catch(() => [])) {
      if (!name.startsWith(sha256) || !name.endsWith(asideEnding)) continue
      await linkBack(join(dirname(file), name), file)
      return readFile(file)
    }
    return null
  }

  const read = async (sha256: string) => {
    try {
      return await readFile(pathOf(sha256))
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return restore(sha256)
      throw error
    }
  }

  return {
    collect,
    async place(sha256, bytes) {
      try {
        await place(sha256, bytes)
      } catch (error) {
        throw diskErrorOf(error)
      }
    },
    has: async (sha256, size) => (await sizeOf(pathOf(sha256))) === size,
    async read(sha256) {
      const bytes = await read(sha256).catch((error: unknown) => {
        throw diskErrorOf(error)
      })
      if (bytes && sha256Of(bytes) !== sha256) throw new StoreUnavailableError('damaged')
      return bytes
    },
    async sweep(ages, isNamed) {
      let count = 0
      for await (const { file, name, age } of walk(folder)) {
        const sha256 = name.slice(0, 64)
        const isBlob = name === sha256
        if (age < (isBlob ? ages.blobs : ages.leftovers)) continue
        if (name.endsWith(asideEnding)) await linkBack(file, pathOf(sha256))
        if (!isBlob) await rm(file, { force: true })
        const isCollected = await collect(sha256, () => isNamed(sha256))
        if (isCollected || name.endsWith('.part')) count++
      }
      return count
    },
  }
}

/**
 * Links a blob that was set aside back into its place. Ignores EEXIST: the writer that named the bytes may have placed
 * them again already.
 */
async function linkBack(aside: string, file: string): Promise<void> {
  await link(aside, file).catch((error: unknown) => {
    const code = codeOf(error)
    // Gone meanwhile: another sweep has completed it.
    if (code !== 'EEXIST' && code !== 'ENOENT') throw diskErrorOf(error)
  })
}

/** Generates every file of the store. `age`: milliseconds since it got its name. */
async function* walk(folder: string) {
  for (const documents of await readdir(folder).catch(() => [])) {
    for (const name of await readdir(join(folder, documents)).catch(() => [])) {
      const file = join(folder, documents, name)
      const found = await stat(file).catch(() => null)
      if (found) yield { file, name, age: Math.max(0, Date.now() - found.ctimeMs) }
    }
  }
}
