import { useCallback, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { downloadFile } from '@/lib/browser/import-export/backup/download-file'
import { exportEverything } from '@/lib/browser/import-export/backup/export-everything'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Downloads everything on this device as one file. */
export function useBackup(journal: Journal | null) {
  const messages = useMessages(dashboardMessages)
  const [isPacking, setIsPacking] = useState(false)
  const downloadAll = useCallback(async () => {
    if (!journal) return
    setIsPacking(true)
    try {
      const { bytes, fileName, count } = await exportEverything(journal, Date.now())
      downloadFile(bytes, fileName, 'application/zip')
      showToast({ text: messages.downloadedAll(count) })
    } catch {
      showToast({ text: messages.downloadFailed })
    } finally {
      setIsPacking(false)
    }
  }, [journal, messages])
  return { isPacking, downloadAll }
}
