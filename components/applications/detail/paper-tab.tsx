'use client'

import Link from 'next/link'
import { type ReactNode, useMemo } from 'react'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { tailoredCopy } from '@/lib/ai/tailoring/tailored-copy'
import { copiedDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import { openTailorDraft, saveTailorDraft } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  application as applicationMessages,
  common as commonMessages,
  dashboard as dashboardMessages,
  familyList,
  family as familyMessages,
} from '@/lib/messages/areas'
import { letterFor } from '@/lib/resume/create-letter'
import { displayTitleOf } from '@/lib/resume/display-title'
import { ownChanges } from '@/lib/resume/family/line-status'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { SentFiles } from '../sent/sent-files'
import { useDocumentChoices } from '../use-document-choices'
import { useJobName } from '../use-job-name'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'
import { ChooseCv } from './choose-cv'
import { ChoiceField } from './fields'

const ResultPaper = latePane(
  () => import('@/components/document/preview/result-paper').then((file) => file.ResultPaper),
  'm-6',
)

type LayoutProps = {
  field: 'resumeId' | 'letterId'
  kind: 'resume' | 'letter'
  none: string
  /** Null while it is not on this device. */
  document: PaperDocument | null
  children: ReactNode
}

/** A document of the job as it is, beside what can be done with it. */
function Layout({ field, kind, none, document, children }: LayoutProps) {
  const { fields, missing, openCv, openLetter } = useMessages(applicationMessages)
  const { change } = useApplication()
  const application = useApplicationDraft((now) => now)
  const choices = useDocumentChoices(kind) ?? []
  const chosen = application.content[field]
  const isMissing = chosen !== '' && !choices.some(({ id }) => id === chosen)
  return (
    <main className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto">
      <div className="scroll-thin flex w-full shrink-0 flex-col gap-5 border-line border-e p-5 lg:w-[45rem] lg:max-w-1/2 lg:overflow-auto">
        <ChoiceField
          owner="content"
          field={field}
          label={fields[field]}
          options={[
            { id: '', label: none },
            ...choices,
            ...(isMissing ? [{ id: chosen, label: missing }] : []),
          ]}
        />
        <div className="flex flex-wrap items-center gap-2">
          {document && (
            <Link href={`/editor#${document.id}`} className={buttonLook('primary')}>
              {kind === 'resume' ? openCv : openLetter}
            </Link>
          )}
          {children}
        </div>
        <SentFiles application={application} change={change} />
      </div>
      <div className="flex min-h-[60dvh] min-w-0 flex-1 bg-mat">
        {document && <ResultPaper document={document} highlighted={null} />}
      </div>
    </main>
  )
}

/** CV tab: the CV of the job, how it differs from its main CV, and a version for this job. */
export function CvTab({ journal }: { journal: Journal }) {
  const { noCv } = useMessages(applicationMessages)
  const { newLinked } = useMessages(familyList)
  const { linesDiffer } = useMessages(familyMessages)
  const { untitled } = useMessages(commonMessages)
  const { change, ids } = useApplication()
  const nameOf = useJobName()
  const { title, content } = useApplicationDraft((document) => document)
  const { document: cv = null } = useStoredDocument(journal, content.resumeId, 'resume')
  const lines = useMemo(
    () =>
      cv?.lineage?.base
        ? ownChanges(cv).filter(({ place }) => !/^(design|document)$/.test(place.part)).length
        : null,
    [cv],
  )
  const addVersion = async () => {
    if (!cv) return
    const { position, employer, jobDescription } = content
    const name = nameOf({ title, label: position, name: employer })
    const job = { title: position, employer, text: jobDescription }
    const copy = tailoredCopy(cv, cv, {
      ...{
        id: ids.document(),
        title: `${displayTitleOf(cv, untitled)} – ${name}`,
        version: 0,
        job,
      },
    })
    journal.save(copy)
    await journal.flush()
    // Its lines are the same, and so are the answers about them.
    const answered = copiedDraft(await openTailorDraft(journal.namespace, cv.id))
    if (answered) saveTailorDraft(journal.namespace, copy.id, answered)
    change((now) => ({ ...now, content: { ...now.content, resumeId: copy.id } }))
  }
  return (
    <Layout field="resumeId" kind="resume" none={noCv} document={cv}>
      {cv && lines === null && <Button onPress={() => void addVersion()}>{newLinked}</Button>}
      {lines !== null && <p className="text-soft">{linesDiffer(lines)}</p>}
    </Layout>
  )
}

/** Letter tab: the letter of the job, or a button that writes it. */
export function LetterTab({ journal }: { journal: Journal }) {
  const { noLetter } = useMessages(applicationMessages)
  const { writeLetter, ofKind } = useMessages(dashboardMessages)
  const { change, ids } = useApplication()
  const today = useToday()
  const { letterId, resumeId, position, employer, jobDescription, contacts } = useApplicationDraft(
    ({ content }) => content,
  )
  const { document: cv } = useStoredDocument(journal, resumeId, 'resume')
  const { document: letter = null } = useStoredDocument(journal, letterId, 'letter')
  const write = async () => {
    if (!cv) return showToast({ text: ofKind.resume.unreadable })
    const posting = { title: position, employer, text: jobDescription }
    const recipient = contacts[0]?.name ?? ''
    const written = letterFor(cv, { version: 0, date: today, posting, recipient }, ids)
    journal.save(written)
    await journal.flush()
    change((now) => ({ ...now, content: { ...now.content, letterId: written.id } }))
  }
  if (resumeId === '' && letterId === '') return <ChooseCv />
  return (
    <Layout field="letterId" kind="letter" none={noLetter} document={letter}>
      {letterId === '' && (
        <Button look="primary" onPress={() => void write()}>
          {writeLetter}
        </Button>
      )}
    </Layout>
  )
}
