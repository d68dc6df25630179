import { FileText, ListChecks } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useModel } from '@/components/document/model/use-ai-state'
import { useFoundByModel } from '@/components/document/model/use-found-by-model'
import { BottomTabs } from '@/components/ui/bottom-tabs'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { ScreenFrame } from '@/components/ui/screen-frame'
import { useHasThreeColumns } from '@/components/ui/use-is-wide'
import { whileCurrent } from '@/components/ui/while-current'
import { createModelRequests } from '@/lib/browser/ai/model-requests'
import {
  isProposed,
  readProposals,
  type StoredProposal,
  takeProposal,
} from '@/lib/browser/jobs/tailor/proposals'
import type { WrittenLine } from '@/lib/browser/jobs/write-line'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { tailor as tailorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import type { JobTabProps } from '../detail/job-tab-types'
import { MatchPane } from './match-pane'
import { useModelRequest } from './model/use-model-request'
import { PostingForm } from './posting-form'
import { RequestedCvs } from './requested-cvs'
import { SuggestionsPane } from './suggestions-pane'
import { useFinish } from './use-finish'
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
    return whileCurrent(readProposals(document.id), (found) => take(found))
  }, [isReady, document.id])
}

const ResultPaper = latePane(
  () => import('@/components/document/preview/result-paper').then((file) => file.ResultPaper),
  'm-6',
)

const evidenceRequests = createModelRequests('requirements')

type View = 'job' | 'paper'

/** Match of a CV with a job: what the job asks for beside the page; one at a time below 1024 px. */
export function MatchTab({
  journal,
  application,
  cv,
  onCvChanged,
  change,
  header,
}: JobTabProps<ApplicationDocument | null>) {
  const messages = useMessages(tailorMessages)
  const hasColumns = useHasThreeColumns()
  const tailoring = useTailoring(journal.namespace, application, cv)
  const account = useAccount().state.kind
  const isMember = account === 'signed-in' && application !== null
  // What is said of the device's model stands above buttons, which must not move under a pointer. An account may be
  // out of reach, and is not waited for.
  const isAsking = useModel() === 'asking' && account === 'guest'
  const [view, setView] = useState<View>('job')
  const [shown, setShown] = useState<FieldAddress | null>(null)
  const [preview, setPreview] = useState<WrittenLine | null>(null)
  const { draft, prepared, result, job } = tailoring
  useProposals(cv, tailoring)
  const help = useModelRequest(journal, cv.id, tailoring)
  const posting = job.text
  const asking = { posting, documentId: cv.id }
  const evidence = useFoundByModel(evidenceRequests, journal, asking, (found) =>
    tailoring.change((before) => ({ ...before, evidence: { posting, ...found } })),
  )
  const saveId = (resumeId: string) => {
    change((now) => ({ ...now, content: { ...now.content, resumeId } }))
    onCvChanged()
  }
  const finish = useFinish({ journal, document: cv, onSaved: application && saveId }, tailoring)
  const isRead = prepared?.ok === true
  // Wordings offered by an app are shown without a job description too.
  const hasPaper = isRead || Boolean(draft?.wordings.some(isProposed))
  const show = (address: FieldAddress) => {
    setShown(address)
    setView('paper')
  }
  const paper = (
    <ResultPaper document={preview?.document ?? result} highlighted={preview?.address ?? shown} />
  )
  const suggestions = (
    <SuggestionsPane
      {...{ tailoring, help }}
      document={cv}
      onShow={show}
      onPoint={setShown}
      finish={finish}
    />
  )
  const tabs = hasPaper && !hasColumns && (
    <BottomTabs
      label={messages.tabs}
      selected={view}
      onSelect={setView}
      tabs={[
        { id: 'job', label: messages.title, icon: ListChecks },
        { id: 'paper', label: messages.paperTab, icon: FileText },
      ]}
    />
  )
  return (
    <ScreenFrame tabs={tabs} className="bg-panel">
      {header(isRead ? { count: tailoring.coverage.count } : {})}
      {draft && !isAsking && (
        <main className="flex min-h-0 flex-1 flowing:flex-none">
          {(hasColumns || view === 'job' || !hasPaper) &&
            (isRead ? (
              <MatchPane
                key={job.text}
                {...{ journal, tailoring, evidence, onCvChanged }}
                document={cv}
                onChangeAd={() => {
                  if (application) location.hash = application.id
                  else tailoring.change({ read: '' })
                }}
                onShow={show}
                onPreview={setPreview}
                strip={hasColumns ? null : paper}
                className="w-full border-line border-e bg-panel lg:w-[45rem] lg:max-w-1/2 lg:shrink-0"
              >
                {suggestions}
                {isMember && <RequestedCvs documentId={cv.id} />}
              </MatchPane>
            ) : (
              <div className="scroll-thin min-h-0 flex-1 overflow-auto flowing:overflow-visible">
                <PostingForm {...{ tailoring, journal, application, cv }} changeJob={change} />
                {hasPaper && <div className="mx-auto max-w-2xl px-4">{suggestions}</div>}
              </div>
            ))}
          {hasPaper && (hasColumns || view === 'paper') && (
            <div className="flex min-w-0 flex-1 bg-mat flowing:h-[calc(100cqb-2.75rem)]">
              {paper}
            </div>
          )}
        </main>
      )}
    </ScreenFrame>
  )
}
