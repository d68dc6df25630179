'use client'

import { useEffect, useRef, useState } from 'react'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { DashboardItem } from './use-dashboard-items'

type Read = { updatedAt: number; document: PaperDocument | null }

/** Number of documents read before the next ones, so that typing in between is not delayed. */
const atOnce = 50

/**
 * The documents of these CVs by id, for a search over all their words: read while one is wanted,
 * and again after an edit. Null where one cannot be read, absent while it has not been.
 */
export function useDocuments(
  items: readonly DashboardItem[],
  isWanted: boolean,
): ReadonlyMap<string, PaperDocument | null> {
  const journal = useJournal()
  const read = useRef(new Map<string, Read>())
  const [documents, setDocuments] = useState<ReadonlyMap<string, PaperDocument | null>>(new Map())

  useEffect(() => {
    if (!journal || !isWanted) return
    let isCurrent = true
    const readAll = async () => {
      const changed = items.filter(
        ({ id, isHere, updatedAt }) => isHere && read.current.get(id)?.updatedAt !== updatedAt,
      )
      for (let from = 0; from < changed.length; from += atOnce) {
        const part = changed.slice(from, from + atOnce)
        const found = await Promise.all(part.map(({ id }) => journal.peek(id)))
        if (!isCurrent) return
        part.forEach(({ id, updatedAt }, at) => {
          const one = found[at] ?? null
          read.current.set(id, { updatedAt, document: one?.kind === 'application' ? null : one })
        })
      }
      if (changed.length === 0) return
      setDocuments(new Map([...read.current].map(([id, item]) => [id, item.document])))
    }
    void readAll()
    return () => {
      isCurrent = false
    }
  }, [journal, items, isWanted])

  return documents
}
