'use client'

import { useJobName } from '@/components/document/use-job-name'
import { useMessages } from '@/components/ui/messages'
import { saveVersion } from '@/lib/browser/jobs/tailor/save-version'
import { openTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { common as commonMessages } from '@/lib/messages/areas'
import { displayTitleOf } from '@/lib/resume/display-title'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useApplication } from './detail/application-context'

/** Returns a function that makes a version of a CV for the open job, which uses it from then on. */
export function useNewVersion(journal: Journal): (cv: ResumeDocument) => Promise<void> {
  const { untitled } = useMessages(commonMessages)
  const { change, session } = useApplication()
  const nameOf = useJobName()
  return async (cv) => {
    const { title, content } = session.document()
    const { position, employer, jobDescription } = content
    const name = nameOf({ title, label: position, name: employer })
    const resumeId = await saveVersion(journal, {
      ...{ source: cv, tailored: cv },
      title: `${displayTitleOf(cv, untitled)} – ${name}`,
      job: { title: position, employer, text: jobDescription },
      draft: await openTailorDraft(journal.namespace, cv.id),
    })
    change((now) => ({ ...now, content: { ...now.content, resumeId } }))
  }
}
