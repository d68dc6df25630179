'use client'

import { ChevronLeft, FileText, ListChecks, Target } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useEffectEvent, useState } from 'react'
import { AccountBanner } from '@/components/document/status/account-banner'
import { AppHeader } from '@/components/ui/app-header'
import { Banner } from '@/components/ui/banner'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { useDraftRefusal } from '@/lib/browser/import-export/import/use-draft-refusal'
import {
  isProposed,
  readProposals,
  type StoredProposal,
  takeProposal,
} from '@/lib/browser/jobs/tailor/proposals'
import { tailorRefusalKey } from '@/lib/browser/jobs/tailor/tailor-drafts'
import type { Journal } from '@/lib/browser/storage/journal/journal-types'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { inSpace } from '@/lib/browser/sync/spaces/space-address'
import { proposals as proposalMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { DemandsPane } from './demands-pane'
import { FinishDialog } from './finish-dialog'
import { useEvidence } from './model/use-evidence'
import { useModelRequest } from './model/use-model-request'
import { PostingForm } from './posting-form'
import { SuggestionsPane } from './suggestions-pane'
import { useApplicationJob } from './use-application-job'
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
  document: ResumeDocument
  /** Application in the URL; null without one. */
  applicationId: string | null
}

/** Layout with job description, suggestions and preview; one at a time below 1024 px. */
export function TailorWorkspace({ journal, document, applicationId }: Props) {
  const messages = useMessages(tailorMessages)
  const proposal = useMessages(proposalMessages)
  const hasColumns = useHasThreeColumns()
  const tailoring = useTailoring(journal.namespace, document)
  const [view, setView] = useState<View | null>(null)
  const [isFinishing, setFinishing] = useState(false)
  const [shown, setShown] = useState<FieldAddress | null>(null)
  const refusal = useDraftRefusal(tailorRefusalKey(journal.namespace, document.id))
  const { draft, prepared, job, jobName, counts, result } = tailoring
  const forApplication = useApplicationJob(journal, tailoring, applicationId)
  useProposals(document, tailoring)
  const help = useModelRequest(journal, document.id, tailoring)
  const evidence = useEvidence(journal, document.id, tailoring)
  if (!draft) return <main className="min-h-dvh bg-desk" aria-busy="true" />
  const isRead = prepared?.ok === true
  const nameOfJob = ({ content }: ApplicationDocument) =>
    messages.job(content.position, content.employer)
  // Wordings offered by an app are shown without a job description too.
  const isProposedOnly = !isRead && draft.wordings.some(isProposed)
  const hasSuggestions = isRead || isProposedOnly
  const shownView = view ?? (isProposedOnly ? 'suggestions' : 'job')
  const show = (one: View) => hasColumns || shownView === one
  const showOnPaper = (address: FieldAddress) => {
    setShown(address)
    setView('paper')
  }

  return (
    <div className="flex h-dvh flex-col overflow-hidden">
      <AppHeader
        place="jobs"
        name={
          <>
            <Link
              href={inSpace(`/editor#${document.id}`)}
              aria-label={messages.back}
              title={messages.back}
              className="flex size-8 shrink-0 items-center justify-center rounded-control text-soft hover:bg-hover pointer-coarse:size-11"
            >
              <ChevronLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
            </Link>
            <h1 dir="auto" className="line-clamp-3 wrap-anywhere min-w-0 font-semibold text-base">
              {isProposedOnly
                ? proposal.heading
                : messages.heading(messages.job(jobName, job.employer))}
            </h1>
          </>
        }
      >
        {hasSuggestions && (
          <>
            <p role="status" className="text-soft text-sm max-lg:hidden">
              {messages.counts(counts.all, counts.accepted)}
            </p>
            <Button
              look={counts.accepted > 0 ? 'primary' : 'outline'}
              onPress={() => setFinishing(true)}
            >
              {messages.finish}
            </Button>
          </>
        )}
      </AppHeader>
      <AccountBanner className="shrink-0 border-x-0 border-t-0" />
      {refusal && (
        <Banner tone="warning" className="shrink-0 border-x-0 border-t-0 text-sm">
          {messages.tabOnly[refusal]}
        </Banner>
      )}
      {forApplication.other && (
        <Banner
          tone="information"
          className="shrink-0 border-x-0 border-t-0 text-sm"
          actions={
            <Button size="small" onPress={forApplication.takeOther}>
              {messages.useJob}
            </Button>
          }
        >
          {messages.otherJob(nameOfJob(forApplication.other))}
        </Banner>
      )}
      {hasSuggestions ? (
        <main className="flex min-h-0 flex-1">
          {show('job') && isProposedOnly && (
            <div className="flex w-full border-line border-e lg:w-96 lg:shrink-0">
              <PostingForm tailoring={tailoring} />
            </div>
          )}
          {show('job') && isRead && (
            <DemandsPane
              document={document}
              tailoring={tailoring}
              evidence={evidence}
              onShow={showOnPaper}
              className="w-full border-line border-e bg-panel lg:w-96 lg:shrink-0"
            />
          )}
          {show('suggestions') && (
            <SuggestionsPane
              document={document}
              tailoring={tailoring}
              help={help}
              onShow={showOnPaper}
              onPoint={setShown}
              className="min-w-0 flex-1 bg-well"
            />
          )}
          {show('paper') && (
            <div className="flex min-w-0 flex-1 bg-mat xl:max-w-[46rem]">
              <ResultPaper document={result} highlighted={shown} />
            </div>
          )}
        </main>
      ) : (
        <main className="flex min-h-0 flex-1">
          <PostingForm tailoring={tailoring} />
        </main>
      )}
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
          journal={journal}
          document={document}
          tailoring={tailoring}
          application={forApplication.application}
          onClose={() => setFinishing(false)}
        />
      )}
    </div>
  )
}
