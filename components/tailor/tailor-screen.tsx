'use client'

import { useEffect } from 'react'
import { MissingDocument } from '@/components/document/open-document/missing-document'
import { RefusedStorage } from '@/components/document/open-document/refused-storage'
import { UnopenedScreen } from '@/components/document/open-document/unopened-screen'
import { useOpened } from '@/components/document/open-document/use-opened'
import { FieldFocusProvider } from '@/components/ui/field-focus'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { TailorWorkspace } from './tailor-workspace'

/** Tailor screen for the CV in the URL. Without one, redirects to the list of CVs. */
export function TailorScreen() {
  const journal = useJournal()
  const { opened, lookAgain } = useOpened(journal)
  const isNone = opened.kind === 'open' && (opened.isNew || opened.document.kind !== 'resume')
  useEffect(() => {
    if (isNone) location.replace(inSpace('/cvs'))
  }, [isNone])
  if (!journal || opened.kind === 'loading' || isNone) {
    return <main className="min-h-dvh bg-desk" aria-busy="true" />
  }
  if (opened.kind === 'not-found') return <MissingDocument onFetched={lookAgain} />
  if (opened.kind === 'refused') return <RefusedStorage journal={journal} onRetry={lookAgain} />
  if (opened.kind !== 'open') return <UnopenedScreen opened={opened} />
  const { document } = opened
  // A letter is not tailored.
  if (document.kind !== 'resume') return null
  return (
    <FieldFocusProvider key={document.id}>
      <TailorWorkspace
        journal={journal}
        document={document}
        applicationId={opened.asked.application}
      />
    </FieldFocusProvider>
  )
}
