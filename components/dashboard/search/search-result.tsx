'use client'

import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { dashboard as dashboardMessages } from '@/lib/messages/areas'

/** Scope of a search: all CVs, not all of them yet, or only those of this device. */
export type SearchReach = 'all' | 'searching' | 'device'

/** Number of documents of each kind. */
export type KindCounts = { resume: number; letter: number }

type Props = { query: string; counts: KindCounts; reach: SearchReach; onClear: () => void }

/** Shows the number of search results, and the scope of the search. */
export function SearchResult({ query, counts, reach, onClear }: Props) {
  const { searched, clearSearch } = useMessages(dashboardMessages)
  const messages = searched[reach]
  if (query === '') return <p role="status" className="sr-only" />
  if (counts.resume + counts.letter > 0) {
    return (
      <p role="status" className="text-soft">
        {messages.found(counts)}
      </p>
    )
  }
  return (
    <div role="status" className="flex flex-wrap items-center gap-4">
      <p className="max-w-xl">{messages.nothing(query)}</p>
      {reach !== 'searching' && <Button onPress={onClear}>{clearSearch}</Button>}
    </div>
  )
}
