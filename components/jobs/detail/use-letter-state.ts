import { useEffect, useState } from 'react'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { type LetterState, readLetterState } from '@/lib/browser/ai/letters/read-letter-state'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import type { ResumeDocument } from '@/lib/resume/schema/document'

/** Reads how far the letter of a job is written, again when its CV has changed; null while unknown. */
export function useLetterState(
  journal: Journal,
  id: string,
  cv: ResumeDocument | null,
): LetterState | null {
  const { document: letter } = useStoredDocument(journal, id, 'letter')
  const [state, setState] = useState<LetterState | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its sentences are held against the CV
  useEffect(() => {
    if (!letter) return setState(null)
    let isCurrent = true
    readLetterState(journal, letter).then(
      (found) => isCurrent && setState(found),
      // Without the code that judges sentences the letter stays unknown.
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [journal, letter, cv])
  return state
}
