import { useState } from 'react'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { emptyTailorDraft, type TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { limits } from '@/lib/resume/resume-limits'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { saveApplication } from './save-application'
import type { KitState } from './use-kit'

/**
 * The form for the job description: shown while there is none, and to change it. What is typed stays on this device
 * until it is read; then an application keeps it, where it has the room, and the draft of a CV otherwise.
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
    /** Shows the form with the present text. */
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
