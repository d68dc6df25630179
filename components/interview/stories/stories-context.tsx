'use client'

import { createContext, useContext } from 'react'
import type { Question } from '@/lib/ai/interview/kit-types'
import type { Story } from '@/lib/resume/schema/content'

/** Stories of a person, with actions beside a question. */
export type StoryBank = {
  /** Debounced, so that a key in one rerenders no question. */
  stories: readonly Story[]
  /** Whether another tab is the writer. */
  isReader: boolean
  /** Opens a story for editing. */
  open: (id: string) => void
  /** Creates a story for a question. */
  write: (question: Question) => void
  choose: (id: string, question: Question) => void
  /** Unlinks a story from a question. */
  remove: (id: string, question: Question) => void
}

export const StoryBankContext = createContext<StoryBank | null>(null)

/** Returns the stories of the open screen. */
export function useStoryBank(): StoryBank {
  const bank = useContext(StoryBankContext)
  if (!bank) throw new Error('Stories are asked for outside of their screen')
  return bank
}
