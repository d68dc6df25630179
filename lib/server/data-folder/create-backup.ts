import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { dayMs } from '@/lib/resume/dates/durations'
import { storeErrorOf } from '../database/store-error'
import { fileKind } from '../files/file-rows'
import { isBackupPath, type Manifest, manifestName } from './backup-manifest'
import { DataFolderError } from './data-folder-error'
import { currentFormat, readFormat } from './data-folder-format'
import { tarEnd, tarHeader, tarPadding } from './tar'

/** Returns the names below a folder, sorted; none if it does not exist. */
const namesIn = async (folder: string) => (await readdir(folder).catch(() => [])).sort()

/**
 * Copies a database as it is at one moment, while others may write to it.
 *
 * @throws DataFolderError when it is damaged
 */
function snapshot(file: string, copy: string): void {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 10_000 })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } catch (error) {
    if (storeErrorOf(error)?.reason !== 'damaged') throw error
    throw new DataFolderError(
      'damaged',
      `The database ${file} is damaged, so it cannot be backed up: keep the file, and restore your last backup.`,
      { cause: error },
    )
  } finally {
    database.close()
  }
}

/** Deletes from the copy the keys whose bytes were deleted while the backup was made. */
function forgetMissing(copy: string, isThere: (sha256: string) => boolean): void {
  const database = new DatabaseSync(copy)
  try {
    const rows = database.prepare('SELECT sk, data FROM items WHERE pk = ?').all(fileKind.prefix)
    const remove = database.prepare('DELETE FROM items WHERE pk = ? AND sk = ?')
    for (const { sk, data } of rows) {
      const { sha256 } = JSON.parse(String(data)) as { sha256: string }
      if (!isThere(sha256)) remove.run(fileKind.prefix, String(sk))
    }
  } finally {
    database.close()
  }
}

/** Collects the files of a backup: each with its path in the backup, and the path of its bytes. */
async function collectFiles(folder: string, work: string): Promise<[string, string][]> {
  const files: [string, string][] = [['format.json', join(folder, 'format.json')]]
  // Items go before accounts: an account without its rows gets them at the next sign-in.
  for (const name of ['items.sqlite', 'accounts.sqlite']) {
    // The folder is outside of the project: the build must not trace it.
    const file = join(/* turbopackIgnore: true */ folder, name)
    const copy = join(/* turbopackIgnore: true */ work, name)
    if (!existsSync(/* turbopackIgnore: true */ file)) continue
    snapshot(file, copy)
    files.push([name, copy])
  }
  for (const name of await namesIn(join(folder, 'secrets'))) {
    files.push([`secrets/${name}`, join(folder, 'secrets', name)])
  }
  for (const documents of await namesIn(join(folder, 'files'))) {
    for (const name of await namesIn(join(folder, 'files', documents))) {
      files.push([`files/${documents}/${name}`, join(folder, 'files', documents, name)])
    }
  }
  const kept = files.filter(([path]) => isBackupPath(path))
  if (existsSync(join(work, 'items.sqlite'))) {
    const blobs = new Set(kept.map(([path]) => path.split('/')[2]))
    forgetMissing(join(work, 'items.sqlite'), (sha256) => blobs.has(sha256))
  }
  return kept
}

const workPrefix = 'backup-'

/** Deletes the copies of databases that a killed backup has left. */
async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (!name.startsWith(workPrefix)) continue
    const { mtimeMs } = await stat(join(folder, name))
    if (Date.now() - mtimeMs < dayMs) continue
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

async function* writeFiles(files: [string, string][], manifest: Manifest): AsyncGenerator<Buffer> {
  for (const [path, source] of files) {
    const found = await stat(source).catch(() => null)
    // Bytes that no key of the copy names may be deleted while they are read.
    if (!found) {
      if (path.startsWith('files/')) continue
      throw new Error(`${path} went away`)
    }
    const hash = createHash('sha256')
    let left = found.size
    yield tarHeader(path, found.size)
    for await (const chunk of createReadStream(source)) {
      const bytes = Buffer.from(chunk).subarray(0, left)
      left -= bytes.length
      hash.update(bytes)
      yield bytes
    }
    if (left > 0) throw new Error(`${path} became shorter`)
    yield tarPadding(found.size)
    manifest.files.push({ path, size: found.size, sha256: hash.digest('hex') })
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)
  yield tarHeader(manifestName, text.length)
  yield text
  yield tarPadding(text.length)
  yield tarEnd()
}

/**
 * Writes everything of a data folder into one file (tar, gzip), also while a server uses it.
 *
 * @param target must not exist yet; appears only when it is complete
 * @returns its manifest
 * @throws DataFolderError for a damaged database; errors of the file system as they are
 */
export async function createBackup(folder: string, target: string): Promise<Manifest> {
  const format = readFormat(folder) ?? currentFormat
  const manifest: Manifest = { format, madeAt: new Date().toISOString(), files: [] }
  await clearLeftovers(folder)
  const work = await mkdtemp(join(folder, workPrefix))
  const part = `${target}.${process.pid}.part`
  try {
    const files = await collectFiles(folder, work)
    await pipeline(
      Readable.from(writeFiles(files, manifest)),
      createGzip({ level: 6 }),
      createWriteStream(part, { flags: 'wx', mode: 0o600, flush: true }),
    )
    await rename(part, target)
    return manifest
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
