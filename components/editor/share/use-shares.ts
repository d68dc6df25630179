import { useCallback, useEffect, useState } from 'react'
import type { Share } from '@/dist/answers/share-answers'
import { sharesApi } from '@/lib/browser/share/shares-api'

type State =
  | { kind: 'loading' }
  | { kind: 'failed'; code: string }
  | { kind: 'shown'; shares: Share[] }

/** Called with a created or changed link, or null for an ended one. */
export type ChangeShare = (id: string, share: Share | null) => void

/** Loads the links of a document when a dialog opens. */
export function useShares(documentId: string) {
  const [state, setState] = useState<State>({ kind: 'loading' })
  const load = useCallback(async () => {
    setState({ kind: 'loading' })
    const result = await sharesApi.list(documentId)
    setState(
      result.ok ? { kind: 'shown', shares: result.value } : { kind: 'failed', code: result.code },
    )
  }, [documentId])
  useEffect(() => void load(), [load])
  const change: ChangeShare = (id, share) =>
    setState((before) => {
      if (before.kind !== 'shown') return before
      const isKnown = before.shares.some((one) => one.id === id)
      if (share && !isKnown) return { kind: 'shown', shares: [share, ...before.shares] }
      const shares = before.shares.flatMap((one) => (one.id === id ? (share ?? []) : one))
      return { kind: 'shown', shares }
    })
  return { state, load, change }
}
