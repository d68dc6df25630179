import type { PrivateFact } from '@/lib/resume/private-facts'
import type { FactRow, JournalDatabase } from '../storage/journal/database'
import { refuseDuringSignOut } from '../storage/journal/sign-out-lock'

const openTransaction = (database: JournalDatabase) =>
  database.transaction(['private-facts', 'sync-state'], 'readwrite', { durability: 'strict' })

const factsOf = (transaction: ReturnType<typeof openTransaction>) =>
  transaction.objectStore('private-facts')

type Rows = ReturnType<typeof factsOf>

/** Row of `sync-state` that counts the changes of facts on this device, to find those made during a request. */
const revisionKey = 'private-facts'

/** Returns how often facts were changed on this device. */
export async function readFactRevision(database: JournalDatabase): Promise<number> {
  const value = (await database.get('sync-state', revisionKey))?.value
  return typeof value === 'number' ? value : 0
}

/**
 * Changes facts in one transaction, durable when it resolves.
 *
 * @param expected revision that must not have changed; null: any
 * @returns false, without a change, if the revision is another one
 * @throws DOMException AbortError while a tab signs out
 */
export async function changeFacts(
  database: JournalDatabase,
  expected: number | null,
  job: (rows: Rows) => Promise<void>,
): Promise<boolean> {
  const transaction = openTransaction(database)
  const states = transaction.objectStore('sync-state')
  try {
    await refuseDuringSignOut(states)
    const value = (await states.get(revisionKey))?.value
    const revision = typeof value === 'number' ? value : 0
    if (expected !== null && revision !== expected) return false
    await job(factsOf(transaction))
    await states.put({ key: revisionKey, value: revision + 1 })
    await transaction.done
    return true
  } catch (error) {
    transaction.done.catch(() => {})
    try {
      transaction.abort()
    } catch {
      // The transaction had ended already.
    }
    throw error
  }
}

/** Reads all rows, erased ones included. */
export const readFactRows = (database: JournalDatabase): Promise<FactRow[]> =>
  database.getAll('private-facts')

const byTime = (a: PrivateFact, b: PrivateFact) =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/** Returns the facts of rows, the oldest first. */
export const factsOfRows = (rows: readonly FactRow[]): PrivateFact[] =>
  rows.flatMap(({ fact }) => fact ?? []).sort(byTime)
