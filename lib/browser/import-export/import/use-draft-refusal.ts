'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { type DraftRefusal, onRefusalChange, refusalOf } from './draft-refusals'

/**
 * Why a review lives in this tab alone; null where the browser keeps it. While it does not, the browser
 * asks before the tab goes (promise 1).
 */
export function useDraftRefusal(id: string): DraftRefusal | null {
  const refusal = useSyncExternalStore(
    onRefusalChange,
    () => refusalOf(id),
    () => null,
  )
  useEffect(() => {
    if (!refusal) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [refusal])
  return refusal
}
