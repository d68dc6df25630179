import { useEffect, useState } from 'react'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { useAccount } from '@/lib/browser/sync/account/use-account'

/** Whether a model is available to this person. `unknown`: no connection. */
export type ModelState = 'asking' | 'ready' | 'guest' | 'account' | 'unknown'

/** Returns whether a model is available, requested once; nothing is requested for a guest. */
export function useModel(): ModelState {
  const { state } = useAccount()
  const [answer, setAnswer] = useState<ModelState>('asking')
  const isGuest = state.kind !== 'signed-in'
  useEffect(() => {
    if (isGuest) return
    let isCurrent = true
    aiApi.state().then((asked) => {
      if (!isCurrent) return
      setAnswer(!asked.ok ? 'unknown' : asked.value.uses === null ? 'account' : 'ready')
    })
    return () => {
      isCurrent = false
    }
  }, [isGuest])
  return isGuest ? 'guest' : answer
}
