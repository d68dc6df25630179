import { useEffect, useState } from 'react'
import { useLetterEditor } from '@/components/document/editor/editor-context'
import { EditorProvider } from '@/components/document/editor/editor-provider'
import { PaperProvider } from '@/components/document/editor/paper-context'
import type { LetterTabProps } from '@/components/document/open-document/letter-tab-types'
import { findStored } from '@/components/document/open-document/use-opened-document'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { useMessages } from '@/components/ui/messages'
import { localDay } from '@/lib/browser/ai/letters/local-day'
import { letterKey } from '@/lib/browser/editing/places'
import type { Journal, UndoHistory } from '@/lib/browser/storage/journal/journal-types'
import { useSync } from '@/lib/browser/sync/use-sync'
import { application as applicationMessages } from '@/lib/messages/areas'
import { letterFor } from '@/lib/resume/create-letter'
import { createIdGenerator } from '@/lib/resume/ids'
import type { LetterDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { EvidenceProvider } from '../evidence-context'
import { RecipientProvider } from '../recipient-context'
import { LetterScreen } from './letter-screen'

const ids = createIdGenerator()

type Opened = { letter: LetterDocument; history: UndoHistory; isNew: boolean }

/** Opens a stored letter, fetched from the account if it is not on this device; null if neither has it. */
async function open(
  journal: Journal,
  fetch: ((id: string) => Promise<boolean>) | undefined,
  id: string,
): Promise<Opened | null> {
  let found = await findStored(journal, id)
  if (found.kind === 'not-found' && (await fetch?.(id))) found = await findStored(journal, id)
  if (found.kind !== 'open' || found.document.kind !== 'letter') return null
  journal.follow(found.document)
  return { letter: found.document, history: found.history, isNew: false }
}

/** Begins a letter for a CV and a job, which is stored with its first change. */
function begin(
  cv: ResumeDocument,
  { recipient, reference, ...posting }: LetterTabProps['job'],
): Opened {
  const date = localDay(new Date())
  const letter = letterFor(cv, { version: 0, date, posting, reference, recipient }, ids)
  return { letter, history: { past: [], future: [] }, isNew: true }
}

/** Returns the letter of a job, or one that is begun for it; undefined while loading, null if it cannot be read. */
function useLetterOfJob({ journal, letterId, cv, job }: LetterTabProps) {
  const sync = useSync()
  const [opened, setOpened] = useState<Opened | null>()
  const openId = opened?.letter.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was begun is not begun anew with the job's words
  useEffect(() => {
    if (letterId === openId) return
    if (letterId === '') {
      setOpened((now) => (now?.isNew ? now : cv && begin(cv, job)))
      return
    }
    let isCurrent = true
    void open(journal, sync?.fetch, letterId).then((found) => isCurrent && setOpened(found))
    return () => {
      isCurrent = false
    }
  }, [journal, sync, letterId, cv?.id])
  return opened
}

/** Tells the job of its letter once that is stored. */
function BegunLetter({ onBegun }: Pick<LetterTabProps, 'onBegun'>) {
  const { session } = useLetterEditor()
  const [begun] = useState(session.document)
  useEffect(() => {
    let isTold = false
    return session.subscribe(() => {
      if (isTold || session.document() === begun) return
      isTold = true
      onBegun(begun.id)
    })
  }, [session, begun, onBegun])
  return null
}

/** Letter of a job, written inside its job: the form beside the page. */
export function LetterOfJob(props: LetterTabProps) {
  const { missing } = useMessages(applicationMessages)
  const { journal, header, choice, onBegun } = props
  const opened = useLetterOfJob(props)
  if (!opened) {
    return (
      <div className="flex min-h-dvh flex-col bg-panel" aria-busy={opened === undefined}>
        {header({})}
        {opened === null && (
          <main className="mx-auto flex w-full max-w-xl flex-col gap-3 px-5 py-9">
            <p>{missing}</p>
            {choice}
          </main>
        )}
      </div>
    )
  }
  const { letter, history, isNew } = opened
  return (
    <FieldFocusProvider key={letter.id}>
      <EditorProvider
        document={letter}
        history={history}
        journal={journal}
        isNew={isNew}
        section={letterKey}
        isElsewhere
      >
        <PaperProvider>
          <EvidenceProvider>
            <RecipientProvider>
              <LetterScreen {...props} />
            </RecipientProvider>
          </EvidenceProvider>
        </PaperProvider>
        {isNew && <BegunLetter onBegun={onBegun} />}
      </EditorProvider>
    </FieldFocusProvider>
  )
}
