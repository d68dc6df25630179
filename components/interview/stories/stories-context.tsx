'use client'

import { createContext, useContext } from 'react'
import type { StoryBank } from './use-stories'

export const StoryBankContext = createContext<StoryBank | null>(null)

/** Returns the stories of the open screen. */
export function useStoryBank(): StoryBank {
  const bank = useContext(StoryBankContext)
  if (!bank) throw new Error('Stories are asked for outside of their screen')
  return bank
}
