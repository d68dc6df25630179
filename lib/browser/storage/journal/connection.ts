import { adoptUnloadCopies } from './copies/adopt-unload-copies'
import { copiesOf } from './copies/copies'
import { restoreCopies } from './copies/restore-copies'
import { isNamed, type JournalDatabase, openDatabase, refusalReason } from './database'
import { isOnlyInMemory, noteOnDisk, openInMemory, wasOnDisk } from './in-memory'
import type { JournalNamespace } from './journal-types'

/**
 * Connection to a namespace's database, opened on demand and reopened if it was lost. A database that the browser has
 * deleted is restored from copies before the first read, and gets what ended pages could not write.
 */
export type Connection = {
  get: () => Promise<JournalDatabase>
  /** Runs a job; if the connection is closed, once more on a new one. */
  use: <T>(job: (database: JournalDatabase) => Promise<T>) => Promise<T>
  close: () => void
}

/** A guest's documents exist nowhere else: they wait in memory until the browser stores them. */
const hasAccount = (namespace: JournalNamespace) => namespace !== 'guest'

/** @param patience timeout in milliseconds for a browser that does not answer */
export function connectionOf(namespace: JournalNamespace, patience: number): Connection {
  let opening: Promise<JournalDatabase> | null = null
  let isClosed = false
  let isInMemory = false
  const copies = copiesOf(namespace)

  function get(): Promise<JournalDatabase> {
    if (isClosed) return Promise.reject(new DOMException('Closed', 'AbortError'))
    if (opening && isInMemory === isOnlyInMemory(namespace)) return opening
    // A pending transaction on disk ends there.
    opening?.then(
      (database) => database.close(),
      () => {},
    )
    isInMemory = isOnlyInMemory(namespace)
    const openMemory = (isSilent = false) => {
      isInMemory = true
      return openInMemory(namespace, isSilent)
    }
    const mine: Promise<JournalDatabase> = isInMemory
      ? openInMemory(namespace)
      : openDatabase(
          namespace,
          () => {
            if (opening === mine) opening = null
          },
          patience,
          async (database) => {
            await restoreCopies(database, copies)
            await adoptUnloadCopies(database, namespace, copies)
          },
        )
          .then((database) => {
            if (!isOnlyInMemory(namespace)) {
              noteOnDisk(namespace)
              return database
            }
            // It opened after another part of this page had given up.
            database.close()
            return openMemory()
          })
          .catch((error: unknown) => {
            if (!hasAccount(namespace)) throw error
            if (refusalReason(error) === 'blocked') return openMemory()
            const isSilent = isNamed(error, 'TimeoutError') && !wasOnDisk(namespace)
            if (isSilent) return openMemory(true)
            throw error
          })
    opening = mine
    mine.catch(() => {
      if (opening === mine) opening = null
    })
    return mine
  }

  return {
    get,
    async use(job) {
      const tried = get()
      const database = await tried
      try {
        const result = await job(database)
        // This page has switched to memory meanwhile: what was written on disk is repeated there.
        const current = isOnlyInMemory(namespace) ? await get() : database
        return current === database ? result : job(current)
      } catch (error) {
        // Errors of a closed or deleted connection: nothing was written, so a new one is tried.
        if (!isNamed(error, 'InvalidStateError') && !isNamed(error, 'NotFoundError')) throw error
        if (opening === tried) opening = null
        database.close()
        return job(await get())
      }
    },
    close() {
      isClosed = true
      opening?.then(
        (database) => database.close(),
        () => {},
      )
      opening = null
    },
  }
}
