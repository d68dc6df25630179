'use client'

import { useValuesOfDocuments } from '@/components/document/use-documents'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf } from '@/lib/resume/text/search-words'

const wordsOfDocument = (document: Document | null) => (document ? searchWordsOf(document) : '')

/**
 * Reads all text of local applications, folded, for a search: on demand, and again after an edit. The list never waits
 * for it.
 *
 * @returns the text by id, and whether all of it is loaded
 */
export function useApplicationWords(items: readonly ApplicationItem[], isWanted: boolean) {
  const known = useValuesOfDocuments(items, isWanted, wordsOfDocument)
  return {
    wordsOf: (id: string) => known.get(id) ?? '',
    isWhole: items.every(({ id, isHere }) => !isHere || known.has(id)),
    known,
  }
}
