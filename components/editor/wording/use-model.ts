import { useEffect, useState } from 'react'
import { whileCurrent } from '@/components/ui/while-current'
import { aiApi } from '@/lib/browser/ai/ai-api'
import { useAccount } from '@/lib/browser/sync/account/use-account'

/** Whether a model is available to this person. `unknown`: no connection. */
export type ModelState = 'asking' | 'ready' | 'guest' | 'account' | 'unknown'

/** Last answer, which the fields of a form share. */
let last: { userId: string; at: number; state: Promise<ModelState> } | null = null

/** Milliseconds for which an answer is shared. */
const maxAge = 30_000

function askModel(userId: string): Promise<ModelState> {
  if (last?.userId === userId && Date.now() - last.at < maxAge) return last.state
  const state = aiApi
    .state()
    .then((asked) => (!asked.ok ? 'unknown' : asked.value.uses === null ? 'account' : 'ready'))
  last = { userId, at: Date.now(), state }
  return state
}

/** Returns whether a model is available; nothing is requested for a guest. */
export function useModel(): ModelState {
  const { state } = useAccount()
  const [answer, setAnswer] = useState<ModelState>('asking')
  const userId = state.kind === 'signed-in' ? state.user.id : null
  useEffect(() => {
    if (userId === null) return
    return whileCurrent(askModel(userId), setAnswer)
  }, [userId])
  return userId === null ? 'guest' : answer
}
