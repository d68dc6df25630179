'use client'

import { useValuesOfDocuments } from '@/components/dashboard/use-documents'
import type { ApplicationItem } from '@/lib/browser/jobs/applications/choose-applications'
import type { Document } from '@/lib/resume/schema/document'
import { searchWordsOf } from '@/lib/resume/text/search-words'

const wordsOfDocument = (document: Document | null) => (document ? searchWordsOf(document) : '')

/**
 * All words of the applications of this device, folded, for a search: read while one is wanted, and again after an
 * edit. The list itself never waits for it.
 *
 * @returns the words by id, and whether all of them are here
 */
export function useApplicationWords(items: readonly ApplicationItem[], isWanted: boolean) {
  const known = useValuesOfDocuments(items, isWanted, wordsOfDocument)
  return {
    wordsOf: (id: string) => known.get(id) ?? '',
    isWhole: items.every(({ id, isHere }) => !isHere || known.has(id)),
    known,
  }
}
