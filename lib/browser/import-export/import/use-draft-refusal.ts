import { useEffect, useSyncExternalStore } from 'react'
import { type DraftRefusal, onRefusalChange, refusalOf } from './draft-refusals'

/**
 * Returns why a review is not stored; null if it is. While it is not, leaving the page asks for confirmation (promise
 * 1).
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
