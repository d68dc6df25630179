let activity = 0

/** Counts database operations of this process, so that a test can wait until there are none. */
export function watchDatabases(): void {
  const stores: (keyof IDBObjectStore)[] = [
    'get',
    'getAll',
    'getKey',
    'getAllKeys',
    'put',
    'delete',
  ]
  const count = <T extends object>(prototype: T, name: keyof T) => {
    const original = prototype[name] as (...values: unknown[]) => unknown
    Object.assign(prototype, {
      [name](this: unknown, ...values: unknown[]) {
        activity += 1
        return original.apply(this, values)
      },
    })
  }
  for (const name of stores) count(IDBObjectStore.prototype, name)
  count(IDBDatabase.prototype, 'transaction')
  // Second copies are read as files.
  count(Blob.prototype, 'text')
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Waits until all databases are idle; pending network requests are ignored. */
export async function rest(turns = 8): Promise<void> {
  let seen = activity
  for (let still = 0; still < turns; still += 1) {
    await turn()
    if (seen !== activity) still = 0
    seen = activity
  }
}
