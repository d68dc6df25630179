/**
 * Storage persistence that the browser guarantees. `best-effort`: it may delete everything when space runs
 * low, and some browsers do after weeks without a visit. `unknown`: it does not say.
 */
export type PersistenceState = 'persistent' | 'best-effort' | 'unknown'

/** Reads the current storage persistence, without requesting more. */
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
 * Asks the browser not to delete this site's data. Some browsers ask the person, so call it once there is something
 * worth keeping, never on arrival.
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

/** Absent on plain http and in old browsers, whatever the types say. */
function storageManager(): StorageManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
