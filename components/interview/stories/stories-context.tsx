'use client'

import { createContext, useContext } from 'react'
import type { Question } from '@/lib/ai/interview/kit-types'
import type { Story } from '@/lib/resume/schema/content'

/** The stories of a person, and what can be done with them beside a question. */
export type StoryBank = {
  /** As they were a moment ago: a key in one of them renders no question. */
  stories: readonly Story[]
  /** Another tab writes them. */
  isReader: boolean
  /** Shows a story for editing. */
  open: (id: string) => void
  /** Begins a story that belongs to a question. */
  write: (question: Question) => void
  choose: (id: string, question: Question) => void
  /** Takes a story away from a question. */
  remove: (id: string, question: Question) => void
}

export const StoryBankContext = createContext<StoryBank | null>(null)

/** The stories of the open screen. */
export function useStoryBank(): StoryBank {
  const bank = useContext(StoryBankContext)
  if (!bank) throw new Error('Stories are asked for outside of their screen')
  return bank
}
