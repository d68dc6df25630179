import { connectionOf } from './connection'
import { type JournalDatabase, refusalReason } from './database'
import { goOnInMemory, isOnlyInMemory } from './in-memory'
import type { JournalNamespace } from './journal-types'

/** Reads every row in a transaction that blocks writers. Needs no disk space. */
async function readEverything(
  database: JournalDatabase,
  then: (rows: Map<string, object[]>) => void,
): Promise<void> {
  const names = [...database.objectStoreNames]
  const transaction = database.transaction(names, 'readwrite')
  const rows = await Promise.all(names.map((name) => transaction.objectStore(name).getAll()))
  then(new Map(names.map((name, at) => [name, rows[at] ?? []])))
  await transaction.done
}

/**
 * Moves an account off a full disk: this page continues in memory with a copy of the data, and syncs what the disk does
 * not store. The data on disk stays.
 *
 * @param patience timeout in milliseconds for the database
 */
export async function leaveFullDisk(namespace: JournalNamespace, patience = 8_000): Promise<void> {
  if (namespace === 'guest' || isOnlyInMemory(namespace)) return
  const connection = connectionOf(namespace, patience)
  try {
    const database = await connection.get()
    await readEverything(database, (rows) => goOnInMemory(namespace, rows))
  } catch (error) {
    if (refusalReason(error) !== 'full') throw error
    // Not even an empty database fits: nothing is stored there that could be copied.
    goOnInMemory(namespace, new Map())
  } finally {
    connection.close()
  }
}
