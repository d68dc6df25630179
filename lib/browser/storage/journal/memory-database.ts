import type { JournalDatabase } from './database'

// Subset of IndexedDB used by journal and sync, over maps in memory. Rows are cloned on read and write, as in a
// database.

type Key = string | [string, number]
type Rows = Map<string, { key: Key; value: unknown }>

/** Key fields of stores whose key is not `id`. */
const keyFields: Readonly<Record<string, readonly string[]>> = {
  steps: ['documentId', 'number'],
  histories: ['documentId'],
  leases: ['documentId'],
  'sync-state': ['key'],
}

const placeOf = (key: Key) => JSON.stringify(key)

function keyOf(store: string, row: Record<string, unknown>): Key {
  const parts = (keyFields[store] ?? ['id']).map((field) => row[field])
  return (parts.length === 1 ? parts[0] : parts) as Key
}

/**
 * Creates an in-memory database, for browsers that store nothing while an account does. Transactions run sequentially;
 * an aborted one has no effect.
 *
 * @param rows initial rows by store
 */
export function createMemoryDatabase(
  rows: ReadonlyMap<string, readonly object[]> = new Map(),
): JournalDatabase {
  const kept = new Map<string, Rows>()
  for (const [store, values] of rows) {
    const entries = values.map((value) => {
      const key = keyOf(store, value as Record<string, unknown>)
      return [placeOf(key), { key, value }] as const
    })
    kept.set(store, new Map(entries))
  }
  let last: Promise<unknown> = Promise.resolve()

  function openTransaction(names: string | readonly string[]) {
    const begun = last
    const working = new Map<string, Rows>()
    let pending = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let finish: (error: DOMException | null) => void = () => {}
    const done = new Promise<void>((resolve, reject) => {
      finish = (error) => {
        clearTimeout(timer)
        if (error) return reject(error)
        for (const [name, rows] of working) kept.set(name, rows)
        resolve()
      }
    })
    last = done.catch(() => {})

    /** Ends the transaction when no request is pending. */
    const closeWhenIdle = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (pending === 0) finish(null)
      }, 0)
    }
    void begun.then(closeWhenIdle)

    const rowsOf = (name: string): Rows => {
      const rows = working.get(name) ?? new Map(kept.get(name))
      working.set(name, rows)
      return rows
    }
    const ask = async <T>(name: string, job: (rows: Rows) => T): Promise<T> => {
      pending++
      await begun
      try {
        return structuredClone(job(rowsOf(name)))
      } finally {
        pending--
        closeWhenIdle()
      }
    }
    const objectStore = (name: string) => ({
      get: (key: Key) => ask(name, (rows) => rows.get(placeOf(key))?.value),
      getKey: (key: Key) => ask(name, (rows) => rows.get(placeOf(key))?.key),
      getAll: (range?: IDBKeyRange) =>
        ask(name, (rows) => inOrder(rows, range).map(({ value }) => value)),
      getAllKeys: () => ask(name, (rows) => inOrder(rows).map(({ key }) => key)),
      put(row: Record<string, unknown>) {
        const value = structuredClone(row)
        const key = keyOf(name, value)
        return ask(name, (rows) => {
          rows.set(placeOf(key), { key, value })
          return key
        })
      },
      delete: (key: Key | IDBKeyRange) =>
        ask(name, (rows) => {
          const keys =
            typeof key === 'string' || Array.isArray(key)
              ? [key]
              : inOrder(rows, key).map((row) => row.key)
          for (const each of keys) rows.delete(placeOf(each))
        }),
    })
    const only = typeof names === 'string' ? names : names[0]
    return {
      done,
      error: null,
      objectStore,
      store: objectStore(only ?? ''),
      commit: () => {},
      abort: () => finish(new DOMException('Given up', 'AbortError')),
    }
  }

  const once = (name: string) => openTransaction(name).store
  const database = {
    transaction: openTransaction,
    get: (name: string, key: Key) => once(name).get(key),
    getAll: (name: string, range?: IDBKeyRange) => once(name).getAll(range),
    getAllKeys: (name: string) => once(name).getAllKeys(),
    put: (name: string, row: Record<string, unknown>) => once(name).put(row),
    close: () => {},
  }
  // Members that are missing here are not used; the types cannot express that.
  return database as unknown as JournalDatabase
}

/** Returns rows by key; the only ranges in use are all steps of a document. */
function inOrder(rows: Rows, range?: IDBKeyRange) {
  const first = (range?.lower as [string] | undefined)?.[0]
  return [...rows.values()]
    .filter(({ key }) => first === undefined || key[0] === first)
    .sort((a, b) => (isBefore(a.key, b.key) ? -1 : 1))
}

function isBefore(a: Key, b: Key): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a < b
  return a[0] === b[0] ? a[1] < b[1] : a[0] < b[0]
}
