import type { Page } from '@playwright/test'
import type { ApplicationDocument } from '@/lib/resume/schema/document'

/** A guest's applications, and the files of this device by their hash, as the database of the browser has them. */
export type GuestRows = {
  applications: ApplicationDocument[]
  files: Map<string, Buffer>
}

/** Reads the rows of a guest, as another tab would. */
export async function readGuestRows(page: Page): Promise<GuestRows> {
  const read = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('vitae:guest')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const all = (store: string) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const documents = await all('documents')
    const blobs = await all('blobs')
    database.close()
    return {
      documents: documents.map(({ body }) => body),
      blobs: blobs.map(({ id, bytes }) => [String(id), [...(bytes as Uint8Array)]] as const),
    }
  })
  const isApplication = (body: unknown): body is ApplicationDocument =>
    (body as { kind?: unknown }).kind === 'application'
  return {
    applications: read.documents.filter(isApplication),
    files: new Map(read.blobs.map(([id, bytes]) => [id, Buffer.from(bytes)])),
  }
}

type FollowUp = ApplicationDocument['content']['followUps'][number]

/** Gives an application of a guest follow-ups, as a tab does that saves it; the page has to be opened anew. */
export async function writeFollowUps(page: Page, id: string, followUps: FollowUp[]) {
  await page.evaluate(
    async ({ id, followUps }) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('vitae:guest')
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = database.transaction(['documents', 'heads'], 'readwrite')
      const change = (store: string, apply: (row: never) => void) => {
        const rows = transaction.objectStore(store)
        const request = rows.get(id)
        request.onsuccess = () => {
          apply(request.result as never)
          rows.put(request.result)
        }
      }
      change('documents', (row: { body: { content: { followUps: unknown } } }) => {
        row.body.content.followUps = followUps
      })
      change('heads', (row: { application: { nextOn: string }; revision: number }) => {
        row.application.nextOn = followUps.map(({ on }) => on).sort()[0] ?? ''
        row.revision += 1
      })
      await new Promise<void>((resolve) => {
        transaction.oncomplete = () => resolve()
      })
      database.close()
    },
    { id, followUps },
  )
}
