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

/** Returns a draft with the job description of an application; answers about the CV's lines stay. */
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

/** Returns the stored application; null while loading, and without one. */
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
 * Loads the job of an application into the draft: at once if it has no other, else on confirmation.
 *
 * @param askedId application in the URL; null without one
 */
export function useApplicationJob(journal: Journal, tailoring: Tailoring, askedId: string | null) {
  const messages = useMessages(tailorMessages)
  const { undo } = useMessages(commonMessages)
  const { draft, change } = tailoring
  const application = useStoredApplication(journal, askedId ?? draft?.applicationId ?? '')
  const text = application?.content.jobDescription ?? ''
  const isAsked = draft !== null && application !== null && askedId === application.id
  const isSame = text.trim() === '' || draft?.typed === text || draft?.read === text
  const isFree = draft?.typed === ''
  const isNamed = draft?.applicationId === application?.id
  // Once: if the person clears the text afterwards, it stays empty.
  const isHandled = useRef(false)
  useEffect(() => {
    if (!isAsked || !application || isHandled.current) return
    isHandled.current = true
    if (isFree && text.trim() !== '') change((before) => withJob(before, application))
    else if (isSame && !isNamed) change({ applicationId: application.id })
  })
  return {
    /** Application that will refer to the resulting CV. */
    application: isNamed ? application : null,
    /** Requested application, while another job is on the screen. */
    other: isAsked && !isSame && !isFree ? application : null,
    /** Switches to its job, with undo. */
    takeOther() {
      if (!application || !draft) return
      const before = draft
      change((now) => withJob(now, application))
      showToast({
        text: messages.jobReplaced,
        action: { label: undo, onAction: () => change(() => before) },
      })
    },
  }
}
