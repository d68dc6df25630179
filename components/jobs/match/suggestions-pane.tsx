import { Button } from '@/components/ui/button'
import { latePane } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { isProposed } from '@/lib/browser/jobs/tailor/proposals'
import {
  proposals as proposalMessages,
  tailor as tailorMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { AskPanel } from './model/ask-panel'
import type { ModelHelp } from './model/use-model-request'
import { OrderCard } from './order-card'
import { UnfinishedNote } from './unfinished-note'
import type { Finish } from './use-finish'
import type { Tailoring } from './use-tailoring'

type Props = {
  document: ResumeDocument
  tailoring: Tailoring
  help: ModelHelp
  /** Scrolls to a field on the paper. */
  onShow: (address: FieldAddress) => void
  /** Highlights a field on the paper, if it is visible. */
  onPoint: (address: FieldAddress) => void
  finish: Finish
}

// Loaded with the first suggestion, since it includes the check and its language tables.
const WordingList = latePane(
  () => import('./model/wording-list').then((file) => file.WordingList),
  'mt-4',
)

/** Suggested changes to the CV for this job, each with a decision that can be undone. */
export function SuggestionsPane({ document, tailoring, help, onShow, onPoint, finish }: Props) {
  const messages = useMessages(tailorMessages)
  const proposal = useMessages(proposalMessages)
  const checks = useMessages(wordingMessages)
  const { draft, suggestions, change, counts } = tailoring
  const isOfJob = tailoring.prepared?.ok === true
  const apps = [...new Set((draft?.wordings ?? []).filter(isProposed).map(({ by = '' }) => by))]
  const decided = draft?.decided ?? {}
  const hasWordings = (draft?.wordings.length ?? 0) > 0
  const open = suggestions.filter(({ id }) => decided[id] === undefined)
  const decide = (id: string, decision: 'accepted' | 'dismissed' | null) => {
    const { [id]: _, ...others } = decided
    change({ decided: decision ? { ...others, [id]: decision } : others })
  }
  const acceptAll = () =>
    change({
      decided: {
        ...decided,
        ...Object.fromEntries(open.map(({ id }) => [id, 'accepted'] as const)),
      },
    })
  return (
    <section aria-label={messages.suggestions} className="mt-8">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <h2 className="text-lg">{apps.length > 0 ? proposal.heading : messages.suggestions}</h2>
        <p role="status" className="sr-only">
          {messages.counts(counts.all, counts.accepted)}
        </p>
        {counts.accepted > 0 && (
          <Button
            look="primary"
            className="ms-auto"
            aria-disabled={finish.isBusy || undefined}
            onPress={() => void finish.save()}
          >
            {finish.isBusy ? checks.checking : messages.keep}
          </Button>
        )}
      </div>
      {counts.accepted > 0 && (
        <p className="mb-3 text-soft text-sm">
          {finish.isCopy ? messages.copyHint : messages.sameHint}
        </p>
      )}
      <UnfinishedNote unfinished={finish.unfinished} />
      {apps.length > 0 && (
        <p dir="auto" className="mb-3 text-pretty text-soft text-sm wrap-anywhere">
          {proposal.from(apps.join(', '))}
        </p>
      )}
      {isOfJob && <AskPanel document={document} tailoring={tailoring} help={help} />}
      {hasWordings && (
        <WordingList document={document} tailoring={tailoring} onShow={onShow} onPoint={onPoint} />
      )}
      {suggestions.length > 0 && (
        <>
          <div className="mt-6 flex flex-wrap items-center justify-between gap-2">
            <h3 className="text-base">{messages.order}</h3>
            {open.length > 1 && (
              <Button size="small" onPress={acceptAll}>
                {messages.acceptAll}
              </Button>
            )}
          </div>
          <ul className="mt-3 flex flex-col gap-4">
            {suggestions.map((one) => (
              <OrderCard
                key={one.id}
                suggestion={one}
                decision={decided[one.id] ?? null}
                onDecide={(decision) => decide(one.id, decision)}
                onPoint={() => onPoint(one.raised)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
