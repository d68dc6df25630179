'use client'

import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { sharedEngineClient } from '@/lib/browser/engine/shared-client'
import type { Document } from '@/lib/resume/schema/document'
import { createPaper, type Paper, type PaperError, type PaperState } from './paper'

/**
 * The paper of the document that is open. The answer is one object for the component's whole life:
 * a keystroke re-renders only those who ask `usePaperState`.
 *
 * @param document the newest state; `null` while it is being read
 */
export function usePaper(document: Document | null): Paper {
  const [paper] = useState(() => createPaper(sharedEngineClient()))
  useLayoutEffect(() => {
    if (document) paper.update(document)
  }, [paper, document])
  return paper
}

/** What the paper shows now; the component renders again whenever that changes. */
export function usePaperState(paper: Paper): PaperState {
  return useSyncExternalStore(paper.subscribe, paper.state, paper.state)
}

/** Why the newest words are not on the paper; `null` while all is well. */
export function usePaperError(paper: Paper): PaperError | null {
  const error = () => paper.state().error
  return useSyncExternalStore(paper.subscribe, error, error)
}
