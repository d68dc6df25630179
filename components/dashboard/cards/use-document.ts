'use client'

import { useEffect, useState } from 'react'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import type { PaperDocument } from '@/lib/resume/schema/document'
import type { DashboardItem } from '../use-dashboard-items'

/**
 * Reads a CV for its thumbnail when it is near the viewport, and again after an edit: undefined while loading, null if
 * it cannot be read.
 */
export function useDocument({ id, isHere, updatedAt }: DashboardItem, isNear: boolean) {
  const journal = useJournal()
  const [document, setDocument] = useState<PaperDocument | null | undefined>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: an edit needs another read
  useEffect(() => {
    if (!isNear || !isHere || !journal) return
    let isCurrent = true
    void journal.peek(id).then((found) => {
      if (isCurrent) setDocument(found && found.kind !== 'application' ? found : null)
    })
    return () => {
      isCurrent = false
    }
  }, [journal, id, isHere, updatedAt, isNear])
  return document
}
