'use client'

import { useEffect, useState } from 'react'
import type { AiState } from '@/dist/answers/ai-state-answers'
import { aiApi } from '@/lib/browser/ai/ai-api'

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
