import { useCallback } from 'react'
import { complete } from '@/lib/browser/completion/complete'
import type { CompletionKind } from '@/lib/browser/completion/suggest'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useAnyEditor } from '../editor/editor-context'

/**
 * Returns the suggestions for a field of the open document, in its language.
 *
 * @param owner id of the entry that has the field
 * @param kind of what the field holds; without it nothing is offered
 */
export function useCompletion(owner: string, kind: CompletionKind | undefined) {
  const { session } = useAnyEditor()
  const journal = useJournal()
  return useCallback(
    async (query: string, without?: readonly string[]): Promise<readonly string[]> =>
      kind ? complete(kind, query, { document: session.document(), owner, journal, without }) : [],
    [kind, owner, session, journal],
  )
}
