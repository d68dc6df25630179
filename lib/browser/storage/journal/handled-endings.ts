import { type IDBPDatabase, unwrap, wrap } from 'idb'

/**
 * Marks the `done` promises of all transactions as handled. The browser may abort a transaction by itself (storage
 * evicted, page frozen). idb creates `done` with each transaction, and its short reads (`database.get`) do not await
 * it, so that the abort would be an unhandled rejection although the read reports it to its caller. Awaiting `done`
 * still rejects.
 *
 * @param database just opened; applies to all later transactions
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

/** Marks `done` as handled for one transaction: that of an upgrade. */
export function handleEnding(transaction: { done: Promise<void> }): void {
  transaction.done.catch(() => {})
}
