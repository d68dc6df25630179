'use client'

import { useEffect, useState } from 'react'
import {
  emptyTailorDraft,
  type TailorDraft,
  withPosting,
} from '@/lib/browser/jobs/tailor/tailor-draft'
import {
  newestTailorDraft,
  openTailorDraft,
  saveTailorDraft,
  watchTailorDraft,
} from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { JournalNamespace } from '@/lib/browser/storage/journal/journal-types'

/** A document that may remember the job that it is for. */
type Remembering = { id: string; lineage?: { posting?: { text: string } | null } | null }

/**
 * Returns what this device keeps about a document and a job description, null until it was read, and a way to change
 * it. Other tabs show each change.
 */
export function useTailorDraft(namespace: JournalNamespace, { id, lineage }: Remembering) {
  const posting = lineage?.posting?.text ?? ''
  const [draft, setDraft] = useState<TailorDraft | null>(null)
  useEffect(() => {
    let isCurrent = true
    let stop = () => {}
    openTailorDraft(namespace, id).then((found) => {
      if (!isCurrent) return
      const filled = withPosting(found, posting)
      if (filled !== found) saveTailorDraft(namespace, id, filled)
      setDraft(filled)
      stop = watchTailorDraft(namespace, id, setDraft)
    })
    return () => {
      isCurrent = false
      stop()
    }
  }, [namespace, id, posting])
  return {
    draft,
    change(part: Partial<TailorDraft> | ((before: TailorDraft) => TailorDraft)) {
      // What another tab did is in the newest one, whenever this screen was drawn.
      const before = newestTailorDraft(namespace, id) ?? draft ?? emptyTailorDraft
      const next = typeof part === 'function' ? part(before) : { ...before, ...part }
      saveTailorDraft(namespace, id, next)
      setDraft(next)
    },
  }
}
