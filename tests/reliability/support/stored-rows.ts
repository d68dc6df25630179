import type { Page } from '@playwright/test'

/** The database of a person without an account. */
export const databaseName = 'vitae:guest'

export type StoredRow = { id: string; body: Record<string, unknown> }

/** The documents as they lie in the database, read past the app. */
export function readStoredRows(page: Page): Promise<StoredRow[]> {
  return page.evaluate(
    (name) =>
      new Promise<StoredRow[]>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const reading = database.transaction('documents').objectStore('documents').getAll()
          reading.onerror = () => reject(reading.error)
          reading.onsuccess = () => {
            database.close()
            resolve(reading.result)
          }
        }
      }),
    databaseName,
  )
}

/**
 * Writes a document into the database past the app, as another build of it would have: the head
 * gets the next revision, so that every tab can see that it was not the one that wrote.
 */
export function writeStoredRow(page: Page, body: Record<string, unknown>): Promise<void> {
  return page.evaluate(
    ({ name, body }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const database = opening.result
          const transaction = database.transaction(['heads', 'documents'], 'readwrite')
          const heads = transaction.objectStore('heads')
          const reading = heads.get(String(body.id))
          reading.onsuccess = () => {
            const now = Date.now()
            const head = { kind: 'resume', title: '', name: '', label: '', createdAt: now }
            const revision = (reading.result?.revision ?? 0) + 1
            heads.put({ ...head, trashedAt: null, updatedAt: now, revision, id: body.id })
            transaction.objectStore('documents').put({ id: body.id, body })
          }
          transaction.onerror = () => reject(transaction.error)
          transaction.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    { name: databaseName, body },
  )
}
