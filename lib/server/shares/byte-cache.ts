import 'server-only'

/** Cache of bytes by name, which forgets what was not asked for the longest. */
export type ByteCache<Entry extends { bytes: Uint8Array<ArrayBuffer> }> = {
  get: (name: string) => Entry | undefined
  set: (name: string, entry: Entry) => void
}

/** @param maxBytes of all entries together; a larger one is not cached */
export function createByteCache<Entry extends { bytes: Uint8Array<ArrayBuffer> }>(
  maxBytes: number,
): ByteCache<Entry> {
  // A map lists its entries in the order in which they were set: the first is the oldest.
  const entries = new Map<string, Entry>()
  let size = 0
  const remove = (name: string) => {
    size -= entries.get(name)?.bytes.length ?? 0
    entries.delete(name)
  }
  return {
    get(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      entries.delete(name)
      entries.set(name, entry)
      return entry
    },
    set(name, entry) {
      remove(name)
      if (entry.bytes.length > maxBytes) return
      entries.set(name, entry)
      size += entry.bytes.length
      for (const oldest of entries.keys()) {
        if (size <= maxBytes) return
        remove(oldest)
      }
    },
  }
}

/**
 * Returns a function that gives each store a cache of its own.
 *
 * @param maxBytes of one cache
 */
export function byteCaches<Entry extends { bytes: Uint8Array<ArrayBuffer> }>(maxBytes: number) {
  const caches = new WeakMap<object, ByteCache<Entry>>()
  return (store: object): ByteCache<Entry> => {
    const cache = caches.get(store) ?? createByteCache<Entry>(maxBytes)
    caches.set(store, cache)
    return cache
  }
}
