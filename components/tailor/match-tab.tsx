'use client'

import { FileText, ListChecks, Target } from 'lucide-react'
import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import type { ChangeApplication } from '@/lib/browser/jobs/applications/open-applications'
import {
  isProposed,
  readProposals,
  type StoredProposal,
  takeProposal,
} from '@/lib/browser/jobs/tailor/proposals'
import { tailorRefusalKey } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { DemandsPane } from './demands-pane'
import { FinishDialog } from './finish-dialog'
import { useEvidence } from './model/use-evidence'
import { useModelRequest } from './model/use-model-request'
import { PostingForm } from './posting-form'
import { SuggestionsPane } from './suggestions-pane'
import { type Tailoring, useTailoring } from './use-tailoring'

/** Adds wordings offered by apps to the draft of a CV, once on mount. */
function useProposals(
  document: ResumeDocument,
  { draft, change }: Pick<Tailoring, 'draft' | 'change'>,
): void {
  const { state } = useAccount()
  const isReady = state.kind === 'signed-in' && draft !== null
  const take = useEffectEvent((found: readonly StoredProposal[]) => {
    if (found.length === 0) return
    change((before) => found.reduce((known, one) => takeProposal(known, document, one), before))
  })
  useEffect(() => {
    if (!isReady) return
    let isCurrent = true
    readProposals(document.id).then((found) => {
      if (isCurrent) take(found)
    })
    return () => {
      isCurrent = false
    }
  }, [isReady, document.id])
}

const ResultPaper = latePart(
  () => import('./result-paper').then((file) => file.ResultPaper),
  (_, retry) => <NotFetchedHere {...retry} className="m-6" />,
)

type View = 'job' | 'suggestions' | 'paper'

type Props = {
  journal: Journal
  /** Null: a CV without a job, as in a workspace. */
  application: ApplicationDocument | null
  cv: ResumeDocument
  onCvChanged: () => void
  change: ChangeApplication
  header: (parts: { actions?: ReactNode }) => ReactNode
}

/** Match of a CV with a job: what the job asks for, suggestions, and the page; one at a time below 1024 px. */
export function MatchTab({ journal, application, cv, onCvChanged, change, header }: Props) {
  const messages = useMessages(tailorMessages)
  const hasColumns = useHasThreeColumns()
  const tailoring = useTailoring(journal.namespace, application, cv)
  const draftId = application?.id ?? cv.id
  const [view, setView] = useState<View | null>(null)
  const [isFinishing, setFinishing] = useState(false)
  const [shown, setShown] = useState<FieldAddress | null>(null)
  const refusal = useDraftRefusal(tailorRefusalKey(journal.namespace, draftId))
  const { draft, prepared, counts, result } = tailoring
  useProposals(cv, tailoring)
  const help = useModelRequest(journal, cv.id, tailoring)
  const evidence = useEvidence(journal, cv.id, tailoring)
  if (!draft) return <main className="min-h-dvh bg-panel" aria-busy="true" />
  const isRead = prepared?.ok === true
  // Wordings offered by an app are shown without a job description too.
  const isProposedOnly = !isRead && draft.wordings.some(isProposed)
  const hasSuggestions = isRead || isProposedOnly
  const shownView = view ?? (isProposedOnly ? 'suggestions' : 'job')
  const show = (one: View) => hasColumns || shownView === one
  const showOnPaper = (address: FieldAddress) => {
    setShown(address)
    setView('paper')
  }
  const form = <PostingForm {...{ tailoring, journal, application, cv }} changeJob={change} />

  return (
    <div className="flex h-dvh flex-col overflow-hidden bg-panel">
      {header({
        actions: hasSuggestions && (
          <>
            <p role="status" className="sr-only">
              {messages.counts(counts.all, counts.accepted)}
            </p>
            <Button
              look={counts.accepted > 0 ? 'primary' : 'outline'}
              onPress={() => setFinishing(true)}
            >
              {messages.finish}
            </Button>
          </>
        ),
      })}
      {refusal && (
        <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
          {messages.tabOnly[refusal]}
        </Banner>
      )}
      <main className="flex min-h-0 flex-1">
        {!hasSuggestions && form}
        {show('job') && isProposedOnly && (
          <div className="flex w-full border-line border-e lg:w-96 lg:shrink-0">{form}</div>
        )}
        {show('job') && isRead && (
          <DemandsPane
            document={cv}
            tailoring={tailoring}
            evidence={evidence}
            onShow={showOnPaper}
            className="w-full border-line border-e bg-panel lg:w-96 lg:shrink-0"
          />
        )}
        {hasSuggestions && show('suggestions') && (
          <SuggestionsPane
            document={cv}
            tailoring={tailoring}
            help={help}
            onShow={showOnPaper}
            onPoint={setShown}
            className="min-w-0 flex-1 bg-well"
          />
        )}
        {hasSuggestions && show('paper') && (
          <div className="flex min-w-0 flex-1 bg-mat xl:max-w-[46rem]">
            <ResultPaper document={result} highlighted={shown} />
          </div>
        )}
      </main>
      {hasSuggestions && !hasColumns && (
        <BottomTabs
          label={messages.tabs}
          selected={shownView}
          onSelect={setView}
          tabs={[
            { id: 'job', label: messages.jobTab, icon: Target },
            { id: 'suggestions', label: messages.suggestionsTab, icon: ListChecks },
            { id: 'paper', label: messages.paperTab, icon: FileText },
          ]}
        />
      )}
      {isFinishing && (
        <FinishDialog
          {...{ journal, tailoring, draftId }}
          document={cv}
          onSaved={
            application &&
            ((resumeId) => {
              setFinishing(false)
              change((now) => ({ ...now, content: { ...now.content, resumeId } }))
              onCvChanged()
            })
          }
          onClose={() => setFinishing(false)}
        />
      )}
    </div>
  )
}
