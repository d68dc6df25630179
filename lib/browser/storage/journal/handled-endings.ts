import { type IDBPDatabase, unwrap, wrap } from 'idb'

/**
 * The browser may end a transaction by itself: storage evicted, a phone that put the page to sleep.
 * idb makes the promise of its ending (`done`) as soon as a transaction begins, and its short reads
 * (`database.get`) never look at it, so such an ending would be an error of the page that nobody
 * caught, though the read itself says to its caller that it failed. Here every ending counts as
 * seen. Whoever awaits `done` still hears of it.
 *
 * @param database a database that was just opened; every later transaction of it is meant
 * @returns the same database
 */
export function withHandledEndings<Schema>(database: IDBPDatabase<Schema>): IDBPDatabase<Schema> {
  const raw = unwrap(database)
  raw.transaction = (...asked: Parameters<IDBDatabase['transaction']>) => {
    const transaction = IDBDatabase.prototype.transaction.apply(raw, asked)
    handleEnding(wrap(transaction))
    return transaction
  }
  return database
}

/** As `withHandledEndings`, for one transaction: that of an upgrade. */
export function handleEnding(transaction: { done: Promise<void> }): void {
  transaction.done.catch(() => {})
}
