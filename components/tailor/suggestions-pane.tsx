'use client'

import { Button } from '@/components/ui/button'
import { latePart } from '@/components/ui/late-part'
import { useMessages } from '@/components/ui/messages'
import { NotFetchedHere } from '@/components/ui/not-fetched'
import { isProposed } from '@/lib/browser/jobs/tailor/proposals'
import { proposals as proposalMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { AskPanel } from './model/ask-panel'
import type { ModelHelp } from './model/use-model-request'
import { OrderCard } from './order-card'
import type { Tailoring } from './use-tailoring'

type Props = {
  document: ResumeDocument
  tailoring: Tailoring
  help: ModelHelp
  /** Scrolls to a field on the paper. */
  onShow: (address: FieldAddress) => void
  /** Highlights a field on the paper, if it is visible. */
  onPoint: (address: FieldAddress) => void
  className: string
}

// Loaded with the first suggestion, since it includes the check and its language tables.
const WordingList = latePart(
  () => import('./model/wording-list').then((file) => file.WordingList),
  (_, retry) => <NotFetchedHere {...retry} className="mt-4" />,
)

/** Lists suggested changes, each with a decision that can be undone. */
export function SuggestionsPane({ document, tailoring, help, onShow, onPoint, className }: Props) {
  const messages = useMessages(tailorMessages)
  const proposal = useMessages(proposalMessages)
  const { draft, suggestions, change } = tailoring
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
    <section
      aria-label={messages.suggestions}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-5 ${className}`}
    >
      <div className="mx-auto max-w-2xl">
        <h2 className="mb-3 text-lg">{messages.suggestions}</h2>
        {apps.length > 0 && (
          <p dir="auto" className="mb-3 text-pretty text-soft text-sm wrap-anywhere">
            {proposal.from(apps.join(', '))}
          </p>
        )}
        {isOfJob && <AskPanel document={document} tailoring={tailoring} help={help} />}
        {hasWordings && (
          <WordingList
            document={document}
            tailoring={tailoring}
            onShow={onShow}
            onPoint={onPoint}
          />
        )}
        {isOfJob && (
          <>
            <div className="mt-6 flex flex-wrap items-center justify-between gap-2">
              <h3 className="text-base">{messages.order}</h3>
              {open.length > 1 && (
                <Button size="small" onPress={acceptAll}>
                  {messages.acceptAll}
                </Button>
              )}
            </div>
            {suggestions.length === 0 && <p className="mt-1 text-soft">{messages.noSuggestions}</p>}
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
      </div>
    </section>
  )
}
