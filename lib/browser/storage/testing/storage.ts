/** Creates a storage whose keys are its own properties, as in browsers. */
export function storageOf(rows: Record<string, string> = {}) {
  const methods = {
    getItem: (key: string) => rows[key] ?? null,
    setItem(key: string, value: string) {
      rows[key] = value
    },
    removeItem(key: string) {
      delete rows[key]
    },
  }
  return new Proxy(rows, {
    get: (_, key) => (methods as Record<string | symbol, unknown>)[key],
  })
}
