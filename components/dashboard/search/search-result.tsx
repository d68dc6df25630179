'use client'

import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Scope of a search: all CVs, not all of them yet, or only those of this device. */
export type SearchReach = 'all' | 'searching' | 'device'

/** Number of documents of each kind. */
export type KindCounts = { resume: number; letter: number }

type Props = {
  query: string
  counts: KindCounts
  reach: SearchReach
  /** Whether a part of the list is shown, whose documents are counted without a query, too. */
  isFiltered: boolean
}

/** Shows the number of documents found, and the scope of the search. */
export function SearchResult({ query, counts, reach, isFiltered }: Props) {
  const messages = useMessages(dashboardMessages).searched[reach]
  const isAny = counts.resume + counts.letter > 0
  const text = isAny ? messages.found(counts) : messages.nothing(query)
  const isShown = query !== '' || (isFiltered && isAny)
  return (
    <p role="status" className={isShown ? `max-w-xl ${isAny ? 'text-soft' : ''}` : 'sr-only'}>
      {isShown && text}
    </p>
  )
}
