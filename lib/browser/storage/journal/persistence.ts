/**
 * Storage persistence as reported by the browser. `best-effort`: data may be deleted if space runs low, or in some
 * browsers after weeks without a visit. `unknown`: not reported.
 */
export type PersistenceState = 'persistent' | 'best-effort' | 'unknown'

/** Returns the current storage persistence without requesting more. */
export async function persistenceState(): Promise<PersistenceState> {
  const storage = storageManager()
  if (!storage?.persisted) return 'unknown'
  try {
    return (await storage.persisted()) ? 'persistent' : 'best-effort'
  } catch {
    return 'unknown'
  }
}

/**
 * Requests persistent storage. Some browsers prompt the person, so call it after there is something to store, never on
 * arrival.
 */
export async function askPersistence(): Promise<PersistenceState> {
  const storage = storageManager()
  if (!storage?.persist) return persistenceState()
  try {
    if (await storage.persisted()) return 'persistent'
    return (await storage.persist()) ? 'persistent' : 'best-effort'
  } catch {
    return 'unknown'
  }
}

/** Missing on plain http and in old browsers, despite the types. */
function storageManager(): StorageManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
