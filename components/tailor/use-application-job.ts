'use client'

import { useEffect, useRef, useState } from 'react'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { preparePosting } from '@/lib/ai/posting/prepare-posting'
import { emptyTailorDraft, type TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import { common as commonMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import type { Tailoring } from './use-tailoring'

/** The job description of an application in a draft; what was said of the CV's lines stays. */
function withJob(draft: TailorDraft, { id, content }: ApplicationDocument): TailorDraft {
  const { answers, declined, strength } = draft
  const { jobDescription } = content
  return {
    ...emptyTailorDraft,
    ...{ answers, declined, strength },
    typed: jobDescription,
    read: preparePosting(jobDescription).ok ? jobDescription : '',
    applicationId: id,
  }
}

/** The application of that id; null while it is read, and where there is none. */
function useStoredApplication(journal: Journal, id: string): ApplicationDocument | null {
  const sync = useSync()
  const [application, setApplication] = useState<ApplicationDocument | null>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      let found = id === '' ? null : await journal.peek(id)
      if (!found && id !== '' && (await sync?.fetch(id))) found = await journal.peek(id)
      if (isCurrent) setApplication(found?.kind === 'application' ? found : null)
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [journal, sync, id])
  return application?.id === id ? application : null
}

/**
 * Brings the job of an application into the page that fits a CV to a job: at once where there is no other one, else when
 * the person says so.
 *
 * @param askedId id of the application that the address names; null without one
 */
export function useApplicationJob(journal: Journal, tailoring: Tailoring, askedId: string | null) {
  const words = useMessages(tailorMessages)
  const { undo } = useMessages(commonMessages)
  const { draft, change } = tailoring
  const application = useStoredApplication(journal, askedId ?? draft?.applicationId ?? '')
  const text = application?.content.jobDescription ?? ''
  const isAsked = draft !== null && application !== null && askedId === application.id
  const isSame = text.trim() === '' || draft?.typed === text || draft?.read === text
  const isFree = draft?.typed === ''
  const isNamed = draft?.applicationId === application?.id
  // Once: who empties the text afterwards wants it empty.
  const isHandled = useRef(false)
  useEffect(() => {
    if (!isAsked || !application || isHandled.current) return
    isHandled.current = true
    if (isFree && text.trim() !== '') change((before) => withJob(before, application))
    else if (isSame && !isNamed) change({ applicationId: application.id })
  })
  return {
    /** The application that names the CV which comes of this. */
    application: isNamed ? application : null,
    /** The one that was asked for, while another job is on the screen. */
    other: isAsked && !isSame && !isFree ? application : null,
    /** Changes to its job. What was on the screen comes back with an undo. */
    takeOther() {
      if (!application || !draft) return
      const before = draft
      change((now) => withJob(now, application))
      showToast({
        text: words.jobReplaced,
        action: { label: undo, onAction: () => change(() => before) },
      })
    },
  }
}
