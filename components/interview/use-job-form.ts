import { useState } from 'react'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { emptyTailorDraft, type TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { saveApplication } from './save-application'
import type { KitState } from './use-kit'

/**
 * Controls the form for the job description: shown if there is none, and to change it. Input stays on this device until
 * submitted; then it is stored in the application if it fits, else in the CV's draft.
 */
export function useJobForm(
  journal: Journal,
  application: ApplicationDocument | null,
  { draft, change, posting, prepared }: KitState,
  onChanged: () => void,
) {
  const [isChanging, setChanging] = useState(false)

  async function keep(read: string) {
    const text = preparePosting(read)
    const isForApplication = application && text.ok && text.text.length <= limits.posting
    const isKept =
      isForApplication &&
      (await saveApplication(journal, application.id, { jobDescription: text.text }))
    change(isKept ? { typed: '', read: '' } : { read })
    if (isKept) onChanged()
    setChanging(false)
  }

  return {
    isShown: isChanging || !prepared?.ok,
    /** Opens the form with the current text. */
    open() {
      change({ typed: posting })
      setChanging(true)
    },
    form: {
      draft,
      change(part: Partial<TailorDraft> | ((before: TailorDraft) => TailorDraft)) {
        const next = typeof part === 'function' ? part(draft ?? emptyTailorDraft) : part
        if (next.read) void keep(next.read)
        else change(part)
      },
    },
  }
}
