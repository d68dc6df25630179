import { CircleHelp, ShieldCheck } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { ReadingDoubt } from '@/lib/importers/draft/draft-types'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { openDoubts } from '@/lib/importers/draft/unplaced-lines'
import { importModel as modelMessages, importReview as reviewMessages } from '@/lib/messages/areas'
import { DoubtNotes } from './doubt-notes'
import { OtherReading } from './other-reading'
import { placeKey } from './place-key'
import { ProblemList } from './problem-list'
import { ReaderProvider } from './reader-context'
import { useReviewActions } from './review-context'
import { SectionBlock } from './section-block'
import { DroppedList, UnplacedList } from './unplaced-list'
import { unsurePlaces } from './unsure-places'
import type { ReviewHelp } from './use-import-help'
import type { ReviewModelReading } from './use-model-reading'
import type { ReviewProblems } from './use-problems'
import type { ReviewReadings } from './use-readings'

/** Says how many values are uncertain, and moves to the next, worst first; nothing without any. */
function NextToCheck({ draft }: { draft: ReviewDraft }) {
  const messages = useMessages(reviewMessages)
  const { focusField } = useReviewActions()
  const last = useRef('')
  const places = useMemo(() => unsurePlaces(draft), [draft])
  if (places.length === 0) return null
  const go = () => {
    const at = places.findIndex((place) => placeKey(place) === last.current)
    const next = places[at + 1] ?? places[0]
    if (!next) return
    last.current = placeKey(next)
    focusField(next)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="text-sm">{messages.toCheck(places.length)}</p>
      <Button size="small" onPress={go}>
        <CircleHelp aria-hidden="true" />
        {messages.nextToCheck}
      </Button>
    </div>
  )
}

/** Shared, so that sections without doubts stay memoised. */
const noDoubts: readonly ReadingDoubt[] = []

type Props = {
  draft: ReviewDraft
  unplaced: readonly UnplacedLine[]
  help: ReviewHelp
  readings: ReviewReadings
  modelReading: ReviewModelReading
  /** Lines of a weak reading to place; null for a good one, and where they have a screen of their own. */
  problems: ReviewProblems | null
  /** Name of the connected model; null without one. */
  model: string | null
  className?: string
}

/** Shows the placed values and the unplaced lines. */
export function FieldsPane(props: Props) {
  const { draft, unplaced, help, readings, modelReading, problems, model, className } = props
  const messages = useMessages(reviewMessages)
  const { sent } = useMessages(modelMessages)
  const doubts = useMemo(() => openDoubts(draft, unplaced), [draft, unplaced])
  const doubtsOf = (section: string | null) => {
    const own = doubts.filter((doubt) => doubt.section === section)
    return own.length > 0 ? own : noDoubts
  }
  const wasSent = modelReading.hasSent || draft.model !== undefined
  return (
    <main
      className={`overflow-auto scroll-pt-4 scroll-pb-12 bg-well px-3 py-5 sm:scroll-pb-24 sm:px-6 flowing:overflow-visible ${className ?? ''}`}
    >
      <div className="mx-auto max-w-3xl">
        {problems && (
          <ProblemList problems={problems} draft={draft}>
            <DoubtNotes doubts={doubtsOf(null)} className="mt-1" />
          </ProblemList>
        )}
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p className="flex min-w-0 flex-1 basis-64 items-center gap-2 text-sm text-soft">
            <ShieldCheck aria-hidden="true" className="size-4 shrink-0" />
            <span>
              {wasSent ? sent : messages.onThisDevice} {messages.nothingStored}
            </span>
          </p>
          <NextToCheck draft={draft} />
        </div>
        {!problems && <DoubtNotes doubts={doubtsOf(null)} className="mb-4" />}
        <ReaderProvider model={draft.model}>
          {draft.sections.map((section) => (
            <SectionBlock
              key={section.id}
              section={section}
              language={draft.language}
              doubts={doubtsOf(section.id)}
            />
          ))}
        </ReaderProvider>
        <UnplacedList lines={unplaced} help={help} model={model} />
        <DroppedList dropped={draft.dropped} />
        <OtherReading readings={readings} modelReading={modelReading} model={model} />
      </div>
    </main>
  )
}
