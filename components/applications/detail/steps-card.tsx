'use client'

import { MessagesSquare, PenLine, ScanSearch, Target } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { buttonLook } from '@/components/ui/button-look'
import { ExplainedButton } from '@/components/ui/explained-button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { showToast } from '@/components/ui/toast-queue'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import {
  application as applicationMessages,
  dashboard as dashboardMessages,
} from '@/lib/messages/areas'
import { letterFor } from '@/lib/resume/create-letter'
import { jobFragment } from '../applications-address'
import type { DocumentChoice } from '../use-document-choices'
import { useApplication, useApplicationDraft } from './application-context'
import { Card } from './card'

const CoverageReport = latePart(
  () => import('./coverage-report').then((file) => file.CoverageReport),
  (_, retry) => <NotFetchedHere {...retry} className="mt-4" />,
)

type Props = { journal: Journal; cvs: readonly DocumentChoice[]; today: string }

const rowLook = 'w-full justify-start!'

/** Next steps for the job: tailored CV, letter, comparison, interview. */
export function StepsCard({ journal, cvs, today }: Props) {
  const messages = useMessages(applicationMessages)
  const { writeLetter: writeLetterText } = useMessages(dashboardMessages)
  const id = useApplicationDraft((document) => document.id)
  const resumeId = useApplicationDraft(({ content }) => content.resumeId)
  const hasText = useApplicationDraft(({ content }) => content.jobDescription.trim() !== '')
  const hasCv = cvs.some((one) => one.id === resumeId)
  const [isComparing, setComparing] = useState(false)
  const writeLetter = useWriteLetter(journal, today)
  const reason = hasCv ? (hasText ? null : messages.needsDescription) : messages.needsCv
  return (
    <Card title={messages.steps}>
      <ul className="flex flex-col gap-3">
        <li>
          {reason === null ? (
            <Link href={jobFragment(id, 'match')} className={`${buttonLook('outline')} ${rowLook}`}>
              <Target aria-hidden="true" />
              {messages.fit}
            </Link>
          ) : (
            <ExplainedButton reason={reason} className={rowLook}>
              <Target aria-hidden="true" />
              {messages.fit}
            </ExplainedButton>
          )}
          <p className="mt-1 text-soft text-xs">{messages.fitHint}</p>
        </li>
        <li>
          <ExplainedButton
            reason={hasCv ? null : messages.needsCv}
            className={rowLook}
            onPress={() => void writeLetter()}
          >
            <PenLine aria-hidden="true" />
            {writeLetterText}
          </ExplainedButton>
        </li>
        <li>
          <ExplainedButton
            reason={reason}
            className={rowLook}
            aria-expanded={isComparing}
            onPress={() => setComparing(!isComparing)}
          >
            <ScanSearch aria-hidden="true" />
            {messages.compare}
          </ExplainedButton>
          {isComparing && reason === null && <CoverageReport journal={journal} />}
        </li>
        <li>
          <Link
            href={jobFragment(id, 'interview')}
            prefetch={false}
            className={`${buttonLook('outline')} ${rowLook}`}
          >
            <MessagesSquare aria-hidden="true" />
            {messages.interview}
          </Link>
        </li>
      </ul>
    </Card>
  )
}

/** Creates a letter from the chosen CV for this job, and links it to the application. */
function useWriteLetter(journal: Journal, today: string) {
  const { unreadable } = useMessages(dashboardMessages).ofKind.resume
  const { session, ids, run } = useApplication()
  const sync = useSync()
  const router = useRouter()
  return async () => {
    const { resumeId, position, employer, jobDescription } = session.document().content
    const resume = (await journal.peek(resumeId)) ?? (await fetchCv())
    if (resume?.kind !== 'resume') return showToast({ text: unreadable })
    const posting = { title: position, employer, text: jobDescription }
    const letter = letterFor(resume, { version: 0, date: today, posting }, ids)
    journal.save(letter)
    run((document) => ({
      document: { ...document, content: { ...document.content, letterId: letter.id } },
      focus: null,
    }))
    await journal.flush()
    router.push(`/editor#${letter.id}`)

    async function fetchCv() {
      await sync?.fetch(resumeId)
      return journal.peek(resumeId)
    }
  }
}
