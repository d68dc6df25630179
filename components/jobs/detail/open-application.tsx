import { type ComponentType, useCallback, useEffect } from 'react'
import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { MissingDocument } from '@/components/document/open-document/missing-document'
import { RefusedStorage } from '@/components/document/open-document/refused-storage'
import { UnopenedScreen } from '@/components/document/open-document/unopened-screen'
import {
  type Found,
  findStored,
  useOpenedDocument,
} from '@/components/document/open-document/use-opened-document'
import { useOtherTabs } from '@/components/document/open-document/use-other-tabs'
import { SyncNotices } from '@/components/document/status/sync-notices'
import { EmptyScreen } from '@/components/ui/empty-screen'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { registerOpenApplication } from '@/lib/browser/jobs/applications/open-applications'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { type JobTab, jobFragment, listFragment, readPlace } from '../applications-address'
import { ApplicationProvider, useApplication } from './application-context'
import { CvWithoutJob } from './cv-without-job'
import { JobLayout } from './job-layout'

type Address = { id: string; tab: JobTab }

function readAddress(hash: string): Address {
  const place = readPlace(hash)
  return place.kind === 'application' ? place : { id: '', tab: 'overview' }
}

async function read(
  journal: Journal,
  { id }: Address,
): Promise<Found<ApplicationDocument | ResumeDocument>> {
  const found = await findStored(journal, id)
  if (found.kind !== 'open') return found
  const { document } = found
  return document.kind === 'letter' ? { kind: 'not-found' } : { ...found, document }
}

/** Screen of the job in the fragment, or of the CV in it that is for no job yet. */
export function OpenApplication({ LetterTab }: Pick<Props, 'LetterTab'>) {
  const { unopened } = useMessages(applicationMessages)
  const { back } = useMessages(applicationsMessages)
  const journal = useJournal()
  const { opened, lookAgain } = useOpenedDocument(journal, readAddress, read)
  const messages = { texts: unopened, home: { href: listFragment, label: back } } as const
  if (!journal || opened.kind === 'loading') return <EmptyScreen />
  if (opened.kind === 'not-found')
    return <MissingDocument onFetched={lookAgain} messages={messages} />
  if (opened.kind === 'refused') {
    return <RefusedStorage journal={journal} onRetry={lookAgain} messages={messages} />
  }
  if (opened.kind !== 'open') return <UnopenedScreen opened={opened} messages={messages} />
  const { document, history, asked } = opened
  if (document.kind === 'resume') {
    return <CvWithoutJob key={document.id} {...{ journal, document }} tab={asked.tab} />
  }
  return (
    <FieldFocusProvider key={document.id}>
      <ApplicationProvider document={document} history={history} journal={journal}>
        <Workspace {...{ journal, LetterTab }} tab={asked.tab} />
      </ApplicationProvider>
    </FieldFocusProvider>
  )
}

type Props = { journal: Journal; tab: JobTab; LetterTab: ComponentType<LetterTabProps> }

function Workspace({ journal, tab, LetterTab }: Props) {
  const { session, change } = useApplication()
  const writer = useOtherTabs(journal, session)
  const { id } = session.document()
  // Other parts of the page, such as the due dates, change the document through it.
  useEffect(() => registerOpenApplication(id, change), [id, change])
  const onMoved = useCallback(
    (from: string, to: string) => {
      if (from === id) location.hash = jobFragment(to, tab)
    },
    [id, tab],
  )
  return (
    <>
      <JobLayout {...{ journal, tab, writer, LetterTab }} />
      <SyncNotices onMoved={onMoved} />
    </>
  )
}
