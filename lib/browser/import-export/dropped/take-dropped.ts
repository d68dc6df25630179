import { deleteDB, openDB } from 'idb'
import { backupLimits } from '../backup/backup-limits'
import type { RefusedFile } from '../backup/import-file'
import { droppedDatabase, droppedStore } from './drop-script'

/**
 * Returns the files dropped on an earlier page, oldest first, and deletes their database. Empty without files or
 * storage. Bytes are copied before the deletion: Firefox cannot read a stored file once its database is deleted.
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
    // Storage is refused, so that nothing could be stored either.
    return []
  }
}

async function copyFile(file: File): Promise<File | RefusedFile> {
  // Rejected by size, without reading, when it is opened.
  if (file.size > backupLimits.fileBytes) return file
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type })
  } catch {
    return { fileName: file.name, code: 'unreadable', problems: [] }
  }
}
