'use client'

import { useSyncExternalStore } from 'react'
import type { Paper, PaperError } from './paper'

/** Why the newest words are not on the paper; `null` while all is well. */
export function usePaperError(paper: Paper): PaperError | null {
  const error = () => paper.state().error
  return useSyncExternalStore(paper.subscribe, error, error)
}
