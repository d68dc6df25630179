import { connectionOf } from './connection'
import { type JournalDatabase, refusalReason } from './database'
import { goOnInMemory, isOnlyInMemory } from './in-memory'
import type { JournalNamespace } from './journal-types'

/**
 * Reads every row in a transaction that lets nobody write meanwhile. Reading needs no room, and nothing
 * is written.
 */
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
 * Takes an account off a full disk: this page goes on in memory with all that lies there, and sync sends
 * from memory what the disk does not take. What lies on the disk stays as it is.
 *
 * @param patience milliseconds to wait for a database that does not answer
 */
export async function leaveFullDisk(namespace: JournalNamespace, patience = 8_000): Promise<void> {
  if (namespace === 'guest' || isOnlyInMemory(namespace)) return
  const connection = connectionOf(namespace, patience)
  try {
    const database = await connection.get()
    await readEverything(database, (rows) => goOnInMemory(namespace, rows))
  } catch (error) {
    if (refusalReason(error) !== 'full') throw error
    // There is not even room for an empty database: nothing is stored there that could be copied.
    goOnInMemory(namespace, new Map())
  } finally {
    connection.close()
  }
}
