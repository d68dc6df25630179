import type { JournalDatabase } from './database'
import type { JournalNamespace } from './journal-types'

/** In-memory databases of accounts whose data this browser does not store. */
const inMemory = new Map<JournalNamespace, Promise<JournalDatabase>>()

/** Namespaces with a database on disk that did not answer. */
const silent = new Set<JournalNamespace>()

/** Namespaces that switched to memory because the disk was full. */
const full = new Set<JournalNamespace>()

/** Namespaces whose database this page has opened on disk. */
const onDisk = new Set<JournalNamespace>()

/**
 * Records that the database of a namespace has answered once. From then on the page waits for it, since parts of the
 * page with different databases would not see each other's changes.
 */
export function noteOnDisk(namespace: JournalNamespace): void {
  onDisk.add(namespace)
}

/** Returns whether this page has opened the database of a namespace on disk. */
export const wasOnDisk = (namespace: JournalNamespace): boolean => onDisk.has(namespace)

/** Returns whether a database on disk may exist that did not answer this page. */
export const isDatabaseSilent = (namespace: JournalNamespace): boolean => silent.has(namespace)

/** Returns whether a namespace switched to memory because the disk was full. */
export const isDiskFull = (namespace: JournalNamespace): boolean => full.has(namespace)

/**
 * Returns whether an account's data is stored in this page's memory only, from where it is synced until the page
 * closes.
 */
export function isOnlyInMemory(namespace: JournalNamespace): boolean {
  return inMemory.has(namespace)
}

/** Deletes the in-memory database of an account. */
export function forgetMemory(namespace: JournalNamespace): void {
  inMemory.delete(namespace)
  silent.delete(namespace)
  full.delete(namespace)
  onDisk.delete(namespace)
}

/**
 * Returns the in-memory database of an account, created at first use.
 *
 * @param isSilent the database on disk did not refuse, but does not answer
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
 * Switches to memory with a copy of the database on disk, which is full; the account is synced from here.
 *
 * @param rows of every store
 */
export function goOnInMemory(
  namespace: JournalNamespace,
  rows: ReadonlyMap<string, readonly object[]>,
): void {
  if (inMemory.has(namespace)) return
  // Its database on disk may exist as well.
  silent.add(namespace)
  full.add(namespace)
  const database = import('./memory-database').then(({ createMemoryDatabase }) =>
    createMemoryDatabase(rows),
  )
  inMemory.set(namespace, database)
}
