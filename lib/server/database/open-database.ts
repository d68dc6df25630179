import 'server-only'
import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreUnavailableError } from '../items/item-types'
import { diskErrorOf } from './disk-error'
import { storeErrorOf } from './store-error'

/** Milliseconds to wait for another process that writes: the event loop is blocked meanwhile. */
const lockTimeout = 2_000

/**
 * Opens a SQLite file of ours so that acknowledged writes survive a power cut: write-ahead log, `synchronous =
 * FULL` (ADR ports-and-threads). Erased rows are overwritten, since a deleted CV has to be gone.
 *
 * @param file absolute path; created if missing. `:memory:` for a database without a file
 * @throws StoreUnavailableError when the file is damaged, cannot be opened or cannot be written
 */
export function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | null = null
  try {
    // SQLite gives the files beside it the same mode.
    if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600))
    database = new DatabaseSync(file, { timeout: lockTimeout })
    keepLog(database)
    database.exec(`
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA cache_size = -32000;
      PRAGMA journal_size_limit = 16000000;
    `)
    const check = database.prepare('PRAGMA quick_check(1)').get()
    if (check?.quick_check !== 'ok') throw new StoreUnavailableError('damaged')
    return database
  } catch (error) {
    database?.close()
    throw storeErrorOf(error) ?? diskErrorOf(error)
  }
}

/**
 * Switches to a write-ahead log. If two processes create one database at the same moment, SQLite refuses one of
 * them at once, whatever its timeout: in its implementation waiting could last for ever
 * (https://sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
 */
function keepLog(database: DatabaseSync): void {
  const giveUpAt = performance.now() + lockTimeout
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (storeErrorOf(error)?.reason !== 'busy' || performance.now() > giveUpAt) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * 20)
    }
  }
}

/**
 * Checkpoints the write-ahead log into the file and empties it, so that nothing erased stays in the log. Does
 * nothing while another process reads; a later call will.
 */
export function foldLog(database: DatabaseSync): void {
  database.exec(`
    PRAGMA busy_timeout = 0;
    PRAGMA wal_checkpoint(TRUNCATE);
    PRAGMA busy_timeout = ${lockTimeout};
  `)
}
