import { deleteDB, openDB } from 'idb'
import { droppedDatabase, droppedStore } from './drop-script'

/**
 * Takes the files that were dropped on a page before this one, oldest first, and leaves nothing of
 * them behind. None where nothing waits, or storage is refused.
 */
export async function takeDropped(): Promise<File[]> {
  try {
    let isNew = false
    const database = await openDB(droppedDatabase, 1, {
      upgrade() {
        isNew = true
      },
    })
    const files: unknown[] = isNew ? [] : await database.getAll(droppedStore)
    database.close()
    await deleteDB(droppedDatabase)
    return files.filter((file) => file instanceof File)
  } catch {
    // Storage is refused: what was dropped could not wait anywhere either.
    return []
  }
}
