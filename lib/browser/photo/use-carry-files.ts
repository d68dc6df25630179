'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { useNamespace } from '../account/use-account'
import type { JournalNamespace } from '../journal/types'
import { type CarryState, carryStateOf, onKept, watchCarry } from './carry-state'

/** Milliseconds after the page opened, and after a picture was kept: its document is saved meanwhile. */
const firstPause = 1_500
const keptPause = 500
/** Milliseconds until what could not be sent is tried again. */
const retryPause = 30_000

/** Brings the pictures of this device to the account; false when that has to be tried again. */
export async function carryPictures(namespace: JournalNamespace): Promise<boolean> {
  try {
    const { carryFiles } = await import('./carry-files')
    return (await carryFiles(namespace)) !== 'waiting'
  } catch {
    return false
  }
}

/** Carries once for every page, when a picture is kept, and when the network is back. */
export function useCarryFiles(): void {
  const namespace = useNamespace()
  useEffect(() => {
    if (namespace === 'guest') return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    const carryAfter = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => void carry(), milliseconds)
    }
    const carry = async () => {
      const isWhole = await carryPictures(namespace)
      if (!isWhole && !isGone) carryAfter(retryPause)
    }
    const forget = onKept((of) => of === namespace && carryAfter(keptPause))
    const onOnline = () => carryAfter(keptPause)
    window.addEventListener('online', onOnline)
    carryAfter(firstPause)
    return () => {
      isGone = true
      clearTimeout(timer)
      forget()
      window.removeEventListener('online', onOnline)
    }
  }, [namespace])
}

/** Where a picture is on its way to the account; null: there, or nobody has looked. */
export function useCarryState(id: string | undefined): CarryState | null {
  const read = () => (id === undefined ? null : carryStateOf(id))
  return useSyncExternalStore(watchCarry, read, () => null)
}
