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

/** Document that may have a job in its lineage. */
type Remembering = { id: string; lineage?: { posting?: { text: string } | null } | null }

/** Returns this device's tailoring draft of a document with a setter; null while loading. In sync with other tabs. */
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
      // Changes of another tab are in the newest draft, before this screen rerenders.
      const before = newestTailorDraft(namespace, id) ?? draft ?? emptyTailorDraft
      const next = typeof part === 'function' ? part(before) : { ...before, ...part }
      saveTailorDraft(namespace, id, next)
      setDraft(next)
    },
  }
}
