import { useEffect, useSyncExternalStore } from 'react'
import type { BulkExportBody } from '@/lib/api/bulk-exports'
import {
  type BulkDownload,
  type BulkDownloadFailure,
  type BulkDownloadState,
  createBulkDownload,
} from '@/lib/browser/import-export/bulk-exports/bulk-download'
import { createBulkExportsApi } from '@/lib/browser/import-export/bulk-exports/bulk-exports-api'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { uploadPictures } from '@/lib/browser/storage/photo/use-upload-files'
import { useNamespace } from '@/lib/browser/sync/account/use-account'
import { sendAll } from '@/lib/browser/sync/history/send-all'
import { useSync } from '@/lib/browser/sync/use-sync'
import { createIdGenerator } from '@/lib/resume/ids'

const ids = createIdGenerator()
/** Downloads by namespace, kept while the page is open, so that a reopened dialog finds its file. */
const downloads = new Map<string, BulkDownload>()
let openDialogs = 0

function downloadOf(namespace: string): BulkDownload {
  const known = downloads.get(namespace)
  if (known) return known
  const made = createBulkDownload({ api: createBulkExportsApi(), newId: ids.document })
  downloads.set(namespace, made)
  return made
}

/** Downloads the file by a newly created link; false without one. */
async function fetchFile(download: BulkDownload): Promise<boolean> {
  const url = await download.link()
  // The response is a download: this page stays.
  if (url) window.location.assign(url)
  return url !== null
}

type Begin = {
  body: BulkExportBody
  /** Called when the file is ready and no dialog shows it. */
  onReadyElsewhere: (bytes: number, fetchFile: () => Promise<boolean>) => void
}

/** Returns the bulk download of this page, with actions. */
export function useBulkDownload(): {
  state: BulkDownloadState
  begin: (begin: Begin) => Promise<void>
  fetchFile: () => Promise<boolean>
} & Pick<BulkDownload, 'stop' | 'remove' | 'reset'> {
  const namespace = useNamespace()
  const journal = useJournal()
  const sync = useSync()
  const download = downloadOf(namespace)
  const state = useSyncExternalStore(download.onState, download.state)

  useEffect(() => {
    openDialogs++
    return () => {
      openDialogs--
    }
  }, [])

  /** Uploads the documents that the server is about to render; returns why that failed. */
  async function sendDocuments([
    first,
    ...others
  ]: readonly string[]): Promise<BulkDownloadFailure | null> {
    if (sync?.state().kind === 'expired') return 'not-signed-in'
    const isSent =
      journal && sync && first && (await sendAll([first, ...others], { journal, sync }))
    if (!isSent) return navigator.onLine ? 'not-sent' : 'offline'
    await uploadPictures(namespace)
    return null
  }

  async function begin({ body, onReadyElsewhere }: Begin) {
    await download.begin(body, () => sendDocuments(body.ids))
    const now = download.state()
    if (now.kind !== 'done' || openDialogs > 0) return
    onReadyElsewhere(now.made.file?.bytes ?? 0, () => fetchFile(download))
  }

  const { stop, remove, reset } = download
  return { state, begin, fetchFile: () => fetchFile(download), stop, remove, reset }
}
