import { downloadFile } from '@/lib/browser/import-export/backup/download-file'
import { exportEverything } from '@/lib/browser/import-export/backup/export-everything'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'

/** Puts everything on this device into one archive and downloads it. Throws when that fails. */
export async function downloadEverything(journal: Journal): Promise<void> {
  const { bytes, fileName } = await exportEverything(journal, Date.now())
  downloadFile(bytes, fileName, 'application/zip')
}
