import type { JournalDatabase } from './database'
import type { JournalNamespace } from './journal-types'

/** Databases in this page's memory, of accounts whose words this browser would not keep. */
const inMemory = new Map<JournalNamespace, Promise<JournalDatabase>>()

/** Namespaces whose own database may exist on the disk: it did not answer. */
const silent = new Set<JournalNamespace>()

/** Namespaces that went on in memory because the disk was full. */
const full = new Set<JournalNamespace>()

/** Namespaces whose own database this page has had open. */
const onDisk = new Set<JournalNamespace>()

/**
 * Records that the database of a namespace has answered once. The page waits for it from then on, since two
 * parts of the page would not see each other's changes in two databases.
 */
export function noteOnDisk(namespace: JournalNamespace): void {
  onDisk.add(namespace)
}

/** Whether this page has had the database of a namespace open. */
export const wasOnDisk = (namespace: JournalNamespace): boolean => onDisk.has(namespace)

/** True where a database may exist on the disk that did not answer this page. */
export const isDatabaseSilent = (namespace: JournalNamespace): boolean => silent.has(namespace)

/** Whether a namespace went on in this page's memory because the disk was full. */
export const isDiskFull = (namespace: JournalNamespace): boolean => full.has(namespace)

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
  silent.delete(namespace)
  full.delete(namespace)
  onDisk.delete(namespace)
}

/**
 * The database of an account in this page's memory, made at first use.
 *
 * @param isSilent the browser has not refused the database, but does not answer
 */
export function openInMemory(
  namespace: JournalNamespace,
  isSilent = false,
): Promise<JournalDatabase> {
  if (isSilent) silent.add(namespace)
  const known = inMemory.get(namespace)
  const database =
    known ?? import('./memory-database').then(({ createMemoryDatabase }) => createMemoryDatabase())
  inMemory.set(namespace, database)
  if (!known) database.catch(() => inMemory.delete(namespace))
  return database
}

/**
 * Goes on in this page's memory with everything that the database on the disk holds: there is no room for
 * more, but the account gets words from here.
 *
 * @param rows those of every store
 */
export function goOnInMemory(
  namespace: JournalNamespace,
  rows: ReadonlyMap<string, readonly object[]>,
): void {
  if (inMemory.has(namespace)) return
  // Its own database may exist on the disk all the same.
  silent.add(namespace)
  full.add(namespace)
  const database = import('./memory-database').then(({ createMemoryDatabase }) =>
    createMemoryDatabase(rows),
  )
  inMemory.set(namespace, database)
}
