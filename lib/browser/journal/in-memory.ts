import type { JournalDatabase } from './database'
import type { JournalNamespace } from './types'

/** Databases in this page's memory, of accounts whose words this browser would not keep. */
const inMemory = new Map<JournalNamespace, Promise<JournalDatabase>>()

/**
 * True once the browser has refused to keep anything of an account: this page's memory holds its
 * words, until it ends, and the account gets them from there.
 */
export function isOnlyInMemory(namespace: JournalNamespace): boolean {
  return inMemory.has(namespace)
}

/** Leaves nothing of an account in this page's memory. */
export function forgetMemory(namespace: JournalNamespace): void {
  inMemory.delete(namespace)
}

/** The database of an account in this page's memory, made at first use. */
export function openInMemory(namespace: JournalNamespace): Promise<JournalDatabase> {
  const known = inMemory.get(namespace)
  const database =
    known ?? import('./memory-database').then(({ createMemoryDatabase }) => createMemoryDatabase())
  inMemory.set(namespace, database)
  if (!known) database.catch(() => inMemory.delete(namespace))
  return database
}
