'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { onRefusalChange, refusalOf, type ShelfRefusal } from './shelf-refusals'

/**
 * Why a review lives in this tab alone; null where the browser keeps it. While it does not, the browser
 * asks before the tab goes (promise 1).
 */
export function useShelfRefusal(id: string): ShelfRefusal | null {
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
