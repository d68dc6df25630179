import 'server-only'
import { closeSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from '../database/store-error'
import { DataFolderError } from './data-folder-error'

/** Returns the process id of the server that uses the folder, for the error message. */
function readHolder(file: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(file, 'utf8'), 10)})`
  } catch {
    return ''
  }
}

/**
 * Locks a data folder for this process, its only server. The lock is the operating system's, taken through SQLite,
 * which supports each system: it ends with the process in every case, so that there are no stale locks. Commands
 * run beside a server and take none.
 *
 * @returns the function that releases the lock
 * @throws DataFolderError `in-use` while another server has it
 */
export function lockDataFolder(folder: string): () => void {
  const holder = join(folder, 'server.pid')
  const file = join(folder, 'server.lock')
  closeSync(openSync(file, 'a', 0o600))
  const lock = new DatabaseSync(file)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (storeErrorOf(error)?.reason !== 'busy') throw error
    throw new DataFolderError(
      'in-use',
      `Another Vitae server${readHolder(holder)} works with ${folder}: stop it, or choose another folder with VITAE_DATA.`,
    )
  }
  writeFileSync(holder, `${process.pid}\n`)
  return () => {
    rmSync(holder, { force: true })
    lock.close()
  }
}

/** File systems of network drives, by the type that `statfs` reads on Linux (statfs(2)). */
const networkDrives = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'SMB'],
  [0xfe534d42, 'SMB'],
])

/**
 * Returns a warning for the operator of a data folder on a network drive; empty for other file systems, and where the
 * system does not say. SQLite relies on locks and shared memory that such drives do not give
 * (https://www.sqlite.org/wal.html, https://www.sqlite.org/howtocorrupt.html 2.1).
 *
 * @param typeOf reads the type of a folder's file system
 */
export function networkDriveWarning(
  folder: string,
  typeOf = (path: string) => (process.platform === 'linux' ? statfsSync(path).type : 0),
): string {
  const drive = networkDrives.get(typeOf(folder))
  if (!drive) return ''
  return `The data folder ${folder} is on a network drive (${drive}), where databases can be damaged: set VITAE_DATA to a folder on a disk of this machine.`
}

/** Returns true while a server uses the folder. */
export function isDataFolderInUse(folder: string): boolean {
  try {
    lockDataFolder(folder)()
    return false
  } catch (error) {
    if (error instanceof DataFolderError) return true
    throw error
  }
}
