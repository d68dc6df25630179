'use client'

import { useEffect } from 'react'
import { EditorProvider } from '@/components/document/editor/editor-provider'
import { MissingDocument } from '@/components/document/open-document/missing-document'
import { RefusedStorage } from '@/components/document/open-document/refused-storage'
import { UnopenedScreen } from '@/components/document/open-document/unopened-screen'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { ChooseCv } from './choose-cv'
import { InterviewWorkspace } from './interview-workspace'
import { useOpenedInterview } from './use-opened-interview'

/** Interview screen for the application or CV in the URL. Without one, redirects to the list of CVs. */
export function InterviewScreen() {
  const journal = useJournal()
  const { opened, lookAgain } = useOpenedInterview(journal)
  useEffect(() => {
    if (location.hash.length < 2) location.replace('/cvs')
  }, [])
  if (!journal || opened.kind === 'loading') {
    return <main className="min-h-dvh bg-desk" aria-busy="true" />
  }
  if (opened.kind === 'not-found') return <MissingDocument onFetched={lookAgain} />
  if (opened.kind === 'refused') return <RefusedStorage journal={journal} onRetry={lookAgain} />
  if (opened.kind === 'no-cv') {
    const { application } = opened
    return <ChooseCv journal={journal} application={application} onChosen={lookAgain} />
  }
  if (opened.kind !== 'open') return <UnopenedScreen opened={opened} />
  const { bank, history, ...documents } = opened
  return (
    <FieldFocusProvider key={bank.id}>
      <EditorProvider
        document={bank}
        history={history}
        journal={journal}
        section={null}
        isElsewhere
      >
        <InterviewWorkspace journal={journal} onChanged={lookAgain} {...documents} />
      </EditorProvider>
    </FieldFocusProvider>
  )
}
