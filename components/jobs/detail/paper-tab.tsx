import { Download } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useMemo, useState } from 'react'
import { useDocumentChoices } from '@/components/document/sent/use-document-choices'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { freezeDocument } from '@/lib/browser/jobs/applications/freeze-document'
import { downloadPdf } from '@/lib/browser/paper/paper-actions'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import {
  application as applicationMessages,
  dashboard as dashboardMessages,
  familyList,
  family as familyMessages,
  sentFiles,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import { letterFor } from '@/lib/resume/create-letter'
import { ownChanges } from '@/lib/resume/family/line-status'
import type { PaperDocument } from '@/lib/resume/schema/document'
import { SentFiles } from '../sent/sent-files'
import { useToday } from '../use-today'
import { useApplication, useApplicationDraft } from './application-context'
import { ChooseCv, useNewVersion } from './choose-cv'
import { ChoiceField } from './fields'
import { FitCv } from './fit-cv'

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
    <main className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto flowing:flex-none flowing:overflow-visible">
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
            <>
              <Link href={`/editor#${document.id}`} className={buttonLook('primary')}>
                {kind === 'resume' ? openCv : openLetter}
              </Link>
              <DownloadButton document={document} />
            </>
          )}
          {children}
        </div>
        <SentFiles application={application} change={change} />
      </div>
      <div className="flex min-h-[60dvh] min-w-0 flex-1 bg-mat flowing:h-[100cqb] flowing:flex-none">
        {document && <ResultPaper document={document} highlighted={null} />}
      </div>
    </main>
  )
}

/** Downloads a document as its editor would. */
function DownloadButton({ document }: { document: PaperDocument }) {
  const { fileNames, failed } = useMessages(sentFiles)
  const { downloadPdf: label } = useMessages(dashboardMessages)
  const [isWorking, setWorking] = useState(false)
  const download = async () => {
    setWorking(true)
    const file = await freezeDocument(document, fileNames)
    if (file) downloadPdf(file.bytes, file.name)
    else showToast({ text: failed['not-set'] })
    setWorking(false)
  }
  return (
    <Button isDisabled={isWorking} onPress={() => void download()}>
      <Download aria-hidden="true" />
      {label}
    </Button>
  )
}

/** CV tab: the CV of the job, how it differs from its main CV, and a version for this job. */
export function CvTab({ journal }: { journal: Journal }) {
  const { noCv } = useMessages(applicationMessages)
  const { newLinked } = useMessages(familyList)
  const { linesDiffer } = useMessages(familyMessages)
  const { copyHint } = useMessages(tailorMessages)
  const addVersion = useNewVersion(journal)
  const resumeId = useApplicationDraft(({ content }) => content.resumeId)
  const { document: cv = null } = useStoredDocument(journal, resumeId, 'resume')
  const lines = useMemo(
    () =>
      cv?.lineage?.base
        ? ownChanges(cv).filter(({ place }) => !/^(design|document)$/.test(place.part)).length
        : null,
    [cv],
  )
  if (resumeId === '') return <ChooseCv journal={journal} />
  return (
    <Layout field="resumeId" kind="resume" none={noCv} document={cv}>
      {cv && lines === null && (
        <>
          <Button onPress={() => void addVersion(cv)}>{newLinked}</Button>
          <p className="basis-full text-pretty text-soft text-sm">{copyHint}</p>
        </>
      )}
      {lines !== null && <p className="text-soft">{linesDiffer(lines)}</p>}
      {cv && <FitCv journal={journal} cv={cv} />}
    </Layout>
  )
}

/** Letter tab: the letter of the job, or a button that writes it. */
export function LetterTab({ journal }: { journal: Journal }) {
  const { noLetter } = useMessages(applicationMessages)
  const { writeLetter, ofKind } = useMessages(dashboardMessages)
  const { change, ids } = useApplication()
  const today = useToday()
  const router = useRouter()
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
    router.push(`/editor#${written.id}`)
  }
  if (resumeId === '' && letterId === '') return <ChooseCv journal={journal} />
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
