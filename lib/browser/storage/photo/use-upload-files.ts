import { useEffect, useSyncExternalStore } from 'react'
import { useNamespace } from '../../sync/account/use-account'
import type { JournalNamespace } from '../journal/journal-types'
import { onKept, type UploadState, uploadStateOf, watchUploads } from './upload-state'

/** Milliseconds after page load, and after a file was stored, so that its document is saved first. */
const firstPause = 1_500
const storedDelay = 500
/** Milliseconds before a failed upload is retried. */
const retryPause = 30_000

/** Uploads the photos and fonts of this device; false if that has to be retried. */
export async function uploadPictures(namespace: JournalNamespace): Promise<boolean> {
  try {
    const { uploadFiles } = await import('./upload-files')
    return (await uploadFiles(namespace)) !== 'waiting'
  } catch {
    return false
  }
}

/** Uploads files once per page, when one is stored, and when the network is back. */
export function useUploadFiles(): void {
  const namespace = useNamespace()
  useEffect(() => {
    if (namespace === 'guest') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const uploadAfter = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void carry(), milliseconds)
    }
    const carry = async () => {
      const isWhole = await uploadPictures(namespace)
      if (!isWhole && !isGone) uploadAfter(retryPause)
    }
    const forget = onKept((of) => of === namespace && uploadAfter(storedDelay))
    const onOnline = () => uploadAfter(storedDelay)
    window.addEventListener('online', onOnline)
    uploadAfter(firstPause)
    return () => {
      isGone = true
      clearTimeout(timer)
      forget()
      window.removeEventListener('online', onOnline)
    }
  }, [namespace])
}

/** Returns the upload state of the first of these files that is not in the account; null without one. */
export function useCarryState(...ids: (string | undefined)[]): UploadState | null {
  const read = () => {
    for (const id of ids) {
      const state = id === undefined ? null : uploadStateOf(id)
      if (state) return state
    }
    return null
  }
  return useSyncExternalStore(watchUploads, read, () => null)
}
