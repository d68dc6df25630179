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
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'

/** Returns this device's draft of a document; null while loading. In sync with other tabs. */
function useDraftOf(namespace: JournalNamespace, id: string, posting: string) {
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
    /** Includes changes of another tab before this screen rerenders. */
    newest: () => newestTailorDraft(namespace, id) ?? draft ?? emptyTailorDraft,
    save(next: TailorDraft) {
      saveTailorDraft(namespace, id, next)
      setDraft(next)
    },
  }
}

/** Parts of a draft that hold for every job of a CV. */
const ofCv = ({ answers, declined }: TailorDraft) => ({ answers, declined })

/**
 * Returns this device's draft of a job and a CV with a setter; null while loading. The person's answers about lines
 * belong to the CV, everything else to the job. Without a job all of it is the CV's, with the job in its lineage.
 */
export function useJobDraft(
  namespace: JournalNamespace,
  application: ApplicationDocument | null,
  { id, lineage }: ResumeDocument,
) {
  const isOfCv = application === null
  const cv = useDraftOf(namespace, id, isOfCv ? (lineage?.posting?.text ?? '') : '')
  const job = useDraftOf(namespace, application?.id ?? id, '')
  const draft = isOfCv ? cv.draft : cv.draft && job.draft && { ...job.draft, ...ofCv(cv.draft) }
  return {
    draft,
    change(part: Partial<TailorDraft> | ((before: TailorDraft) => TailorDraft)) {
      const held = cv.newest()
      const before = isOfCv ? held : { ...job.newest(), ...ofCv(held) }
      const next = typeof part === 'function' ? part(before) : { ...before, ...part }
      if (!isOfCv) job.save(next)
      const isSaid = next.answers !== held.answers || next.declined !== held.declined
      if (isOfCv) cv.save(next)
      else if (isSaid) cv.save({ ...held, ...ofCv(next) })
    },
  }
}
