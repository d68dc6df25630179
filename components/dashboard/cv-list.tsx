'use client'

import { type RefObject, useDeferredValue } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { SearchField } from '@/components/ui/search-field'
import type { DocumentHead } from '@/lib/browser/journal/types'
import type { Document } from '@/lib/resume/schema/document'
import { CvCard } from './cv-card'
import { listGrid } from './list-grid'
import { matchesQuery } from './search'
import type { CvActions } from './use-cv-actions'

type Props = {
  headingRef: RefObject<HTMLHeadingElement | null>
  heads: DocumentHead[]
  documents: ReadonlyMap<string, Document | null>
  query: string
  onQuery: (query: string) => void
  timeOf: (time: number) => string
  actions: CvActions
  onGone: () => void
}

/** The CVs in use, and a search over their names and all their words. */
export function CvList(props: Props) {
  const { headingRef, heads, documents, query, onQuery, timeOf, actions, onGone } = props
  const words = useMessages('dashboard')
  const asked = useDeferredValue(query.trim())
  const found = heads.filter((head) => matchesQuery(head, documents.get(head.id) ?? null, asked))
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 sm:mb-8">
        <h1 ref={headingRef} tabIndex={-1} className="text-2xl outline-none">
          {words.title}
        </h1>
        <SearchField
          label={words.search}
          value={query}
          onChange={onQuery}
          className="w-full sm:w-72"
        />
      </div>
      <p role="status" className={asked && found.length > 0 ? 'mb-4 text-soft' : 'sr-only'}>
        {asked && found.length > 0 && words.found(found.length)}
      </p>
      {found.length === 0 ? (
        <div role="status" className="flex flex-wrap items-center gap-4 py-6">
          <p>{words.foundNothing(query.trim())}</p>
          <Button onPress={() => onQuery('')}>{words.clearSearch}</Button>
        </div>
      ) : (
        <ul className={listGrid}>
          {found.map((head) => (
            <CvCard
              key={head.id}
              head={head}
              document={documents.get(head.id)}
              time={timeOf(head.updatedAt)}
              actions={actions}
              onGone={onGone}
            />
          ))}
        </ul>
      )}
    </>
  )
}
