import { Download } from 'lucide-react'
import Link from 'next/link'
import { type ReactNode, useMemo, useState } from 'react'
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
  common as commonMessages,
  dashboard as dashboardMessages,
  familyList,
  sentFiles,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { SentFiles } from '../sent/sent-files'
import { useApplication, useApplicationDraft } from './application-context'
import { ChooseCv, useNewVersion } from './choose-cv'
import { DocumentChoice } from './document-choice'
import { FitCv } from './fit-cv'
import { differingLines } from './use-step-results'

const ResultPaper = latePane(
  () => import('@/components/document/preview/result-paper').then((file) => file.ResultPaper),
  'm-6',
)

type LayoutProps = {
  journal: Journal
  /** Null while it is not on this device. */
  document: ResumeDocument | null
  children: ReactNode
}

/** The CV of the job as it is, beside what can be done with it. */
function Layout({ journal, document, children }: LayoutProps) {
  const { openCv } = useMessages(applicationMessages)
  const { change } = useApplication()
  const application = useApplicationDraft((now) => now)
  return (
    <main className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto flowing:flex-none flowing:overflow-visible">
      <div className="scroll-thin flex w-full shrink-0 flex-col gap-5 border-line border-e p-5 lg:w-[31rem] lg:max-w-1/2 lg:overflow-auto">
        <DocumentChoice kind="resume" />
        <div className="flex flex-wrap items-center gap-2">
          {document && (
            <>
              <Link href={`/editor#${document.id}`} className={buttonLook('primary')}>
                {openCv}
              </Link>
              <DownloadButton journal={journal} document={document} />
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
function DownloadButton({
  journal,
  document,
}: Pick<LayoutProps, 'journal'> & { document: ResumeDocument }) {
  const { fileNames, failed } = useMessages(sentFiles)
  const { downloadPdf: label } = useMessages(dashboardMessages)
  const [isWorking, setWorking] = useState(false)
  const download = async () => {
    setWorking(true)
    const file = await freezeDocument(journal, document, fileNames)
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
  const { newLinked } = useMessages(familyList)
  const { linesDiffer } = useMessages(commonMessages)
  const { copyHint } = useMessages(tailorMessages)
  const addVersion = useNewVersion(journal)
  const resumeId = useApplicationDraft(({ content }) => content.resumeId)
  const { document: cv = null } = useStoredDocument(journal, resumeId, 'resume')
  const lines = useMemo(() => cv && differingLines(cv), [cv])
  if (resumeId === '') return <ChooseCv journal={journal} />
  return (
    <Layout journal={journal} document={cv}>
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
