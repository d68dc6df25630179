/** LRU cache. */
export type LeastRecentlyUsed<Value> = {
  get: (key: string) => Value | undefined
  set: (key: string, value: Value) => void
}

/** @param largest maximum number of entries */
export function createLeastRecentlyUsed<Value>(largest: number): LeastRecentlyUsed<Value> {
  const values = new Map<string, Value>()
  const set = (key: string, value: Value) => {
    values.delete(key)
    values.set(key, value)
    if (values.size > largest) {
      const [oldest] = values.keys()
      if (oldest !== undefined) values.delete(oldest)
    }
  }
  return {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
    set,
  }
}
