import { type ComponentType, useCallback } from 'react'
import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { useHistoryKeys } from '@/components/document/open-document/use-history-keys'
import type { Writer } from '@/components/document/open-document/writer-context'
import { useBackup } from '@/components/document/overview/use-backup'
import { AccountBanner } from '@/components/document/status/account-banner'
import { MemoryBanner } from '@/components/document/status/memory-banner'
import { useStoredDocument } from '@/components/document/use-stored-document'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import type { JobCoverage } from '@/lib/browser/jobs/applications/cover-job'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { application as applicationMessages, editor as editorMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { JobTab } from '../applications-address'
import { useApplication, useApplicationDraft } from './application-context'
import { ChooseCv } from './choose-cv'
import { DocumentChoice } from './document-choice'
import { DraftBanner } from './draft-banner'
import { JobHeader } from './job-header'
import type { TabHeader } from './job-tab-types'
import { LateFormTab, LateInterviewTab, LateMatchTab } from './late-tabs'
import { Overview } from './overview'
import { useJobCoverage } from './use-job-coverage'

type Props = {
  journal: Journal
  tab: JobTab
  writer: Writer
  /** Writes a letter; given by the page, as it is part of the editor. */
  LetterTab: ComponentType<LetterTabProps>
}

/** An open job: its header, and the tab that is chosen. */
export function JobLayout(props: Props) {
  const { journal, tab, writer } = props
  const resumeId = useApplicationDraft(({ content }) => content.resumeId)
  const { document: cv, reload } = useStoredDocument(journal, resumeId, 'resume')
  const count = useJobCoverage(journal, cv ?? null, tab)
  if (tab === 'match' || tab === 'form' || tab === 'interview') {
    return <WithCv {...props} {...{ tab, count, cv, reload }} />
  }
  if (tab === 'letter') return <LetterOfJob {...props} {...{ tab, count, cv }} />
  const header = (
    <>
      <HistoryKeys />
      <JobHeader {...{ journal, tab, count }} isReader={writer.isReader} />
      <Banners {...{ journal, writer }} />
    </>
  )
  if (tab === 'overview') {
    return (
      <div className="flex min-h-dvh flex-col bg-panel">
        {header}
        <Overview {...{ journal, count }} cv={cv ?? null} isReader={writer.isReader} />
      </div>
    )
  }
  return (
    <ScreenFrame className="bg-panel">
      {header}
      <CvTab journal={journal} />
    </ScreenFrame>
  )
}

const CvTab = latePane(() => import('./cv-tab').then((file) => file.CvTab), 'm-6')

/** Undo keys of the job; in the interview they belong to the stories. */
function HistoryKeys() {
  useHistoryKeys(useApplication())
  return null
}

type CvProps = Props & {
  tab: 'match' | 'form' | 'interview'
  count: JobCoverage | null
  /** Undefined while loading. */
  cv: ResumeDocument | null | undefined
  reload: () => void
}

type LetterProps = Props & Pick<CvProps, 'count' | 'cv'> & { tab: 'letter' }

/** The letter of the job, or the choice of the CV that it is for. */
function LetterOfJob({ journal, tab, writer, LetterTab, count, cv }: LetterProps) {
  const { change } = useApplication()
  const { content } = useApplicationDraft((document) => document)
  const { letterId, resumeId, position, employer, jobDescription, reference, contacts } = content
  const [contact] = contacts
  const onBegun = useCallback(
    (id: string) => change((now) => ({ ...now, content: { ...now.content, letterId: id } })),
    [change],
  )
  const header = (parts: TabHeader) => (
    <>
      <JobHeader count={count} {...parts} {...{ journal, tab }} isReader={writer.isReader} />
      <Banners {...{ journal, writer }} />
    </>
  )
  const hasCv = resumeId !== '' && cv !== null
  if (letterId === '' && !hasCv) {
    return (
      <div className="flex min-h-dvh flex-col bg-panel">
        {header({})}
        <ChooseCv journal={journal} />
      </div>
    )
  }
  return (
    <LetterTab
      {...{ journal, letterId, header, onBegun }}
      cv={cv ?? null}
      job={{
        title: position,
        employer,
        text: jobDescription,
        reference,
        recipient: {
          name: contact?.name ?? '',
          email: contact?.email ?? '',
          isConfirmed: contact !== undefined && !contact.fromAd,
        },
      }}
      isReader={writer.isReader}
      choice={<DocumentChoice kind="letter" />}
    />
  )
}

/** A tab that needs the CV of the job. */
function WithCv({ journal, tab, writer, cv, reload, count }: CvProps) {
  const { change } = useApplication()
  const application = useApplicationDraft((document) => document)
  const Tab = { match: LateMatchTab, form: LateFormTab, interview: LateInterviewTab }[tab]
  const header = (parts: TabHeader) => (
    <>
      {tab !== 'interview' && <HistoryKeys />}
      <JobHeader count={count} {...parts} {...{ journal, tab }} isReader={writer.isReader} />
      <Banners {...{ journal, writer }} />
    </>
  )
  if (cv) return <Tab {...{ journal, application, cv, change, header }} onCvChanged={reload} />
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      {header({})}
      {cv === null && <ChooseCv journal={journal} />}
    </div>
  )
}

/** Warnings that matter before the next keystroke: the writer role, and whether changes are stored. */
function Banners({ journal, writer }: Pick<Props, 'journal' | 'writer'>) {
  const { reader } = useMessages(applicationMessages)
  const { takeOver } = useMessages(editorMessages)
  const { session } = useApplication()
  const { isPacking, downloadAll } = useBackup(journal)
  return (
    <>
      {writer.isReader && (
        <Banner
          tone="information"
          className="border-x-0 border-t-0"
          actions={<Button onPress={writer.takeOver}>{takeOver}</Button>}
        >
          {reader}
        </Banner>
      )}
      <DraftBanner journal={journal} id={session.document().id} />
      <AccountBanner className="border-x-0" />
      <MemoryBanner isPacking={isPacking} onDownloadAll={downloadAll} />
    </>
  )
}
