import { useSyncExternalStore } from 'react'
import type { Paper, PaperError } from './paper'

/** Returns why the newest text is not on the paper; `null` without an error. */
export function usePaperError(paper: Paper): PaperError | null {
  const error = () => paper.state().error
  return useSyncExternalStore(paper.subscribe, error, error)
}
