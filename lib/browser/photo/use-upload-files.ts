'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useNamespace } from '../account/use-account'
import type { JournalNamespace } from '../journal/journal-types'
import { onKept, type UploadState, uploadStateOf, watchUploads } from './upload-state'

/** Milliseconds after the page opened, and after a picture was stored: its document is saved meanwhile. */
const firstPause = 1_500
const storedDelay = 500
/** Milliseconds until what could not be sent is tried again. */
const retryPause = 30_000

/** Uploads the pictures of this device to the account; false when that has to be tried again. */
export async function uploadPictures(namespace: JournalNamespace): Promise<boolean> {
  try {
    const { uploadFiles } = await import('./upload-files')
    return (await uploadFiles(namespace)) !== 'waiting'
  } catch {
    return false
  }
}

/** Uploads once for each page, when a picture is stored, and when the network is back. */
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

/** Where a picture is on its way to the account; null: there, or nobody has looked. */
export function useCarryState(id: string | undefined): UploadState | null {
  const read = () => (id === undefined ? null : uploadStateOf(id))
  return useSyncExternalStore(watchUploads, read, () => null)
}
