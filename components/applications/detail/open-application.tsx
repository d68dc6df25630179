'use client'

import { MissingDocument } from '@/components/document/open-document/missing-document'
import { RefusedStorage } from '@/components/document/open-document/refused-storage'
import { UnopenedScreen } from '@/components/document/open-document/unopened-screen'
import { useHistoryKeys } from '@/components/document/open-document/use-history-keys'
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
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import {
  application as applicationMessages,
  applications as applicationsMessages,
} from '@/lib/messages/areas'
import type { ApplicationDocument } from '@/lib/resume/schema/document'
import { listFragment } from '../applications-address'
import { ApplicationProvider, useApplication } from './application-context'
import { ApplicationLayout } from './application-layout'

const readAddress = (hash: string) => ({ id: hash.slice(1) })

async function read(journal: Journal, { id }: { id: string }): Promise<Found<ApplicationDocument>> {
  const found = await findStored(journal, id)
  if (found.kind !== 'open') return found
  const { document } = found
  return document.kind === 'application' ? { ...found, document } : { kind: 'not-found' }
}

/** Screen of the application in the fragment. */
export function OpenApplication() {
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
  const { document, history } = opened
  return (
    <FieldFocusProvider key={document.id}>
      <ApplicationProvider document={document} history={history} journal={journal}>
        <Workspace journal={journal} />
      </ApplicationProvider>
    </FieldFocusProvider>
  )
}

function Workspace({ journal }: { journal: Journal }) {
  const open = useApplication()
  const { isReader, takeOver } = useOtherTabs(journal, open.session)
  useHistoryKeys(open)
  const { id } = open.session.document()
  return (
    <>
      <ApplicationLayout journal={journal} isReader={isReader} onTakeOver={takeOver} />
      <SyncNotices
        onMoved={(from, to) => {
          if (from === id) location.hash = to
        }}
      />
    </>
  )
}
