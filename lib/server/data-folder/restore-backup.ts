import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createGunzip } from 'node:zlib'
import { codeOf } from '../database/disk-error'
import { isBackupPath, type Manifest, manifestName, manifestSchema } from './backup-manifest'
import { currentFormat } from './data-folder-format'
import { isDataFolderInUse } from './lock'
import { readTar, TarError } from './tar'

export type RestoreErrorCode =
  /** Not a backup, or altered. */
  | 'damaged'
  /** Made by a newer version. */
  | 'newer'
  /** The folder is not empty. */
  | 'not-empty'
  /** A server uses the folder. */
  | 'in-use'

export type RestoreResult =
  | {
      ok: true
      manifest: Manifest /** Where the folder from before lies now. */
      kept: string | null
    }
  | { ok: false; code: RestoreErrorCode; detail: string }

type Unpacked = { manifest: Manifest | null; found: Map<string, string> }

async function writeFile(file: string, bytes: AsyncIterable<Buffer>): Promise<string> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of bytes) {
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    await handle.sync()
  } finally {
    await handle.close()
  }
  return hash.digest('hex')
}

/** Unpacks into a folder of its own; its content is not trusted yet. */
async function unpack(source: string, work: string): Promise<Unpacked> {
  const unpacked: Unpacked = { manifest: null, found: new Map() }
  const stream = createReadStream(source)
  const unzip = createGunzip()
  stream.on('error', (error) => unzip.destroy(error))
  stream.pipe(unzip)
  await readTar(unzip, async ({ path, size, bytes }) => {
    if (path === manifestName) {
      if (size > 500_000_000) throw new TarError('The list of its files is too long')
      const parts: Buffer[] = []
      for await (const part of bytes) parts.push(part)
      const read = manifestSchema.safeParse(JSON.parse(Buffer.concat(parts).toString()))
      if (!read.success) throw new TarError('The list of its files is damaged')
      unpacked.manifest = read.data
      return
    }
    // Only names of our own backups: no path can lead out of the folder.
    if (!isBackupPath(path) || unpacked.found.has(path)) throw new TarError('It holds another file')
    unpacked.found.set(path, await writeFile(join(work, path), bytes))
  })
  return unpacked
}

/** Describes the first difference between a backup and its manifest; null when everything is as it was written. */
function compare({ manifest, found }: Unpacked): string | null {
  if (!manifest) return 'the list of its files is missing'
  if (manifest.files.length !== found.size) return 'files are missing or were added'
  const changed = manifest.files.find(({ path, sha256 }) => found.get(path) !== sha256)
  return changed ? `${changed.path} is not what it was` : null
}

function isDatabaseWhole(file: string): boolean {
  if (!existsSync(file)) return true
  const database = new DatabaseSync(file)
  try {
    return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok'
  } finally {
    database.close()
  }
}

/** Returns true for errors of a file that is no backup of ours, or incomplete. */
function isDamage(error: unknown): boolean {
  if (error instanceof TarError || error instanceof SyntaxError) return true
  return codeOf(error)?.startsWith('Z_') === true
}

/**
 * Restores a data folder from a backup. Everything is unpacked beside it and checked first; the folder is then
 * exchanged in one step, and the previous one stays beside it.
 *
 * @param options.replace allows a folder that is not empty
 * @throws errors of the file system as they are
 */
export async function restoreBackup(
  source: string,
  folder: string,
  { replace }: { replace: boolean },
): Promise<RestoreResult> {
  const isThere = existsSync(folder)
  const isEmpty = !isThere || readdirSync(folder).length === 0
  if (!isEmpty && !replace) return { ok: false, code: 'not-empty', detail: folder }
  if (!isEmpty && isDataFolderInUse(folder)) return { ok: false, code: 'in-use', detail: folder }
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  const work = `${folder}.restoring-${stamp}`
  try {
    await mkdir(work, { recursive: true, mode: 0o700 })
    const unpacked = await unpack(source, work)
    const problem = compare(unpacked)
    const { manifest } = unpacked
    if (problem || !manifest) return { ok: false, code: 'damaged', detail: problem ?? '' }
    if (manifest.format > currentFormat) {
      return { ok: false, code: 'newer', detail: `format ${manifest.format}` }
    }
    for (const name of ['items.sqlite', 'accounts.sqlite']) {
      if (!isDatabaseWhole(join(work, name))) {
        return { ok: false, code: 'damaged', detail: `${name} is damaged` }
      }
    }
    const kept = isEmpty ? null : `${folder}.before-restore-${stamp}`
    if (kept) await rename(folder, kept)
    else if (isThere) await rmdir(folder)
    await rename(work, folder)
    return { ok: true, manifest, kept }
  } catch (error) {
    if (!isDamage(error)) throw error
    return { ok: false, code: 'damaged', detail: 'it is no whole backup of Vitae' }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
