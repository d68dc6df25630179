import { exportEverything } from '@/lib/browser/import-export/backup/export-everything'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'

/** Hands a file to the browser's downloads. */
function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: fileName })
  link.click()
  // The download has to have begun before its source goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Puts everything on this device into one archive and downloads it. Throws when that fails. */
export async function downloadEverything(journal: Journal): Promise<void> {
  const { bytes, fileName } = await exportEverything(journal, Date.now())
  download(bytes, fileName)
}
