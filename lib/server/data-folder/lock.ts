import 'server-only'
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from '../database/store-error'
import { DataFolderError } from './data-folder-error'

/** The process id of the server that has the folder, for the sentence about it. */
function readHolder(file: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(file, 'utf8'), 10)})`
  } catch {
    return ''
  }
}

/**
 * Makes this process the one server of a data folder. The lock is the system's own, taken by way of
 * SQLite, which knows how on each system: it ends with the process, however that ends, so there is
 * no stale one to judge. Commands work beside a server and take none.
 *
 * @returns lets the folder go
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

/** True while a server works with the folder. */
export function isDataFolderInUse(folder: string): boolean {
  try {
    lockDataFolder(folder)()
    return false
  } catch (error) {
    if (error instanceof DataFolderError) return true
    throw error
  }
}
