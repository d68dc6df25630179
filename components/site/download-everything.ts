import { downloadFile } from '@/lib/browser/import-export/backup/download-file'
import { exportEverything } from '@/lib/browser/import-export/backup/export-everything'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'

/** Downloads everything on this device as one archive. Throws on failure. */
export async function downloadEverything(journal: Journal): Promise<void> {
  const { bytes, fileName } = await exportEverything(journal, Date.now())
  downloadFile(bytes, fileName, 'application/zip')
}
