'use client'

import { useEffect, useState } from 'react'
import { aiApi } from '@/lib/browser/ai/ai-api'
import type { AiState } from '@/lib/browser/client/answers/ai-state-answers'

/** Returns the person's model state; null until it is loaded, and for a guest. */
export function useAiState(isSignedIn: boolean): AiState | null {
  const [state, setState] = useState<AiState | null>(null)
  useEffect(() => {
    if (!isSignedIn) return
    let isCurrent = true
    const ask = async () => {
      const answer = await aiApi.state()
      if (isCurrent && answer.ok) setState(answer.value)
    }
    void ask()
    const askAgain = () => void ask()
    addEventListener('online', askAgain)
    return () => {
      isCurrent = false
      removeEventListener('online', askAgain)
    }
  }, [isSignedIn])
  return isSignedIn ? state : null
}
