'use client'

import { useEffect } from 'react'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { preloadRichEditor } from '@/components/ui/rich-field/load-editor'
import { basicsKey } from '@/lib/browser/editing/places'
import { sharedEngineClient } from '@/lib/browser/engine/shared-client'
import type { Journal, UndoHistory } from '@/lib/browser/journal/types'
import { useJournal } from '@/lib/browser/journal/use-journal'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { EditorLayout } from './shell/editor-layout'
import { EditorSkeleton } from './shell/editor-skeleton'
import { Shortcuts } from './shell/shortcuts'
import { UnopenedScreen } from './shell/unopened-screen'
import { useIsWide } from './shell/use-is-wide'
import { useEditor } from './state/editor-context'
import { EditorProvider } from './state/editor-provider'
import { PaperProvider } from './state/paper-context'
import { useAdvice } from './state/use-advice'
import { useOpened } from './state/use-opened'
import { useOtherTabs } from './state/use-other-tabs'

/** The editor: opens the CV of the address, or a new one, and lets it be written. */
export function EditorScreen() {
  const journal = useJournal()
  const opened = useOpened(journal)
  // What the first press and the first page need comes while the journal is read.
  useEffect(() => {
    sharedEngineClient().warm()
    preloadRichEditor().catch(() => {})
  }, [])
  if (!journal || opened.kind === 'loading') return <EditorSkeleton />
  if (opened.kind !== 'open') return <UnopenedScreen opened={opened} />
  return <OpenEditor key={opened.document.id} journal={journal} {...opened} />
}

type Props = {
  journal: Journal
  document: ResumeDocument
  history: UndoHistory
  isNew: boolean
}

function OpenEditor({ journal, document, history, isNew }: Props) {
  // A phone shows the list of sections first, unless there is nothing to choose from yet.
  const isListFirst = !useIsWide() && !isNew
  return (
    <FieldFocusProvider>
      <EditorProvider
        document={document}
        history={history}
        journal={journal}
        section={isListFirst ? null : basicsKey}
      >
        <PaperProvider>
          <Shortcuts />
          <AdviceWatch />
          <Workspace journal={journal} />
        </PaperProvider>
      </EditorProvider>
    </FieldFocusProvider>
  )
}

function Workspace({ journal }: { journal: Journal }) {
  const { session } = useEditor()
  const { isReader, takeOver } = useOtherTabs(journal, session)
  return <EditorLayout isReader={isReader} onTakeOver={takeOver} />
}

/** Follows every new paper, so it stands alone: nothing else renders with it. */
function AdviceWatch() {
  useAdvice()
  return null
}
