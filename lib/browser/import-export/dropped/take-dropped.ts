import { deleteDB, openDB } from 'idb'
import { backupLimits } from '../backup/backup-limits'
import type { RefusedFile } from '../backup/import-file'
import { droppedDatabase, droppedStore } from './drop-script'

/**
 * Returns the files that were dropped on a page before this one, oldest first, and deletes the database
 * in which they waited. Empty where nothing waits or storage is refused. Bytes are copied before the
 * deletion: Firefox cannot read a stored file once its database is gone.
 */
export async function takeDropped(): Promise<(File | RefusedFile)[]> {
  try {
    let isNew = false
    const database = await openDB(droppedDatabase, 1, {
      upgrade() {
        isNew = true
      },
    })
    const stored: unknown[] = isNew ? [] : await database.getAll(droppedStore)
    const files = stored.filter((file) => file instanceof File)
    const copies = await Promise.all(files.map(copyFile))
    database.close()
    await deleteDB(droppedDatabase)
    return copies
  } catch {
    // Storage is refused: what was dropped could not wait anywhere either.
    return []
  }
}

async function copyFile(file: File): Promise<File | RefusedFile> {
  // Refused by its size, unread, when it is opened.
  if (file.size > backupLimits.fileBytes) return file
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type })
  } catch {
    return { fileName: file.name, code: 'unreadable', problems: [] }
  }
}
