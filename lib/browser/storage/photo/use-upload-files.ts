'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useNamespace } from '../../sync/account/use-account'
import type { JournalNamespace } from '../journal/journal-types'
import { onKept, type UploadState, uploadStateOf, watchUploads } from './upload-state'

/** Milliseconds after the page opened, and after a file was stored: its document is saved meanwhile. */
const firstPause = 1_500
const storedDelay = 500
/** Milliseconds until what could not be sent is tried again. */
const retryPause = 30_000

/** Uploads the photos and fonts of this device to the account; false when that has to be tried again. */
export async function uploadPictures(namespace: JournalNamespace): Promise<boolean> {
  try {
    const { uploadFiles } = await import('./upload-files')
    return (await uploadFiles(namespace)) !== 'waiting'
  } catch {
    return false
  }
}

/** Uploads once for each page, when a file is stored, and when the network is back. */
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

/** Returns the state of the first of these files that is on its way to the account; null: all there, or not looked for. */
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
