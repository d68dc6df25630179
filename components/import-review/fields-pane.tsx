import { ShieldCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useMessages } from '@/components/ui/messages'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import {
  importModel as modelMessages,
  importPlacing as placingMessages,
  importReview as reviewMessages,
} from '@/lib/messages/areas'
import { DroppedList } from './dropped-list'
import { OtherReading } from './other-reading'
import { ProblemList } from './problem-list'
import { ReaderProvider } from './reader-context'
import { PointedLineContext } from './review-context'
import { SectionRow } from './section-row'
import { slicesOfSection } from './section-words'
import { useFirstFocus } from './use-first-focus'
import type { ReviewHelp } from './use-import-help'
import type { ReviewModelReading } from './use-model-reading'
import { useOpenItems } from './use-open-items'
import type { ReviewProblems } from './use-problems'
import type { ReviewReadings } from './use-readings'

type Props = {
  draft: ReviewDraft
  unplaced: readonly UnplacedLine[]
  help: ReviewHelp
  readings: ReviewReadings
  modelReading: ReviewModelReading
  problems: ReviewProblems
  /** Ids of the sections that are open. */
  opened: ReadonlySet<string>
  /** Line that is pointed at on the page; null without one. */
  pointedLine: number | null
  /** Opens a problem on a screen of its own; null where it opens in the list. */
  onOpen: ((id: string) => void) | null
  /** Name of the connected model; null without one. */
  model: string | null
  className?: string
}

/** List beside the page: how many lines have a place, what is left for the person, and what was read, by section. */
export function FieldsPane(props: Props) {
  const { draft, unplaced, help, readings, modelReading, problems, opened } = props
  const { pointedLine, onOpen, model, className } = props
  const messages = useMessages(reviewMessages)
  const placing = useMessages(placingMessages)
  const { sent } = useMessages(modelMessages)
  const pane = useFirstFocus()
  const items = useOpenItems(draft, problems.open, unplaced)
  const { placed, all } = problems.counts
  const isDone = items.items.length === 0
  // The rest is never right while some of its values are doubtful.
  const hint = items.toCheck > 0 ? placing.worstFirst : placing.hint
  const why = items.reasons.map((code) => messages.doubts[code]).join(' ')
  const pointed = useMemo(() => {
    if (pointedLine === null) return null
    const found = draft.sections.find((section) =>
      slicesOfSection(section).some(({ line }) => line === pointedLine),
    )
    return found?.id ?? null
  }, [draft.sections, pointedLine])
  const wasSent = modelReading.hasSent || draft.model !== undefined
  return (
    <PointedLineContext value={pointedLine}>
      <main
        ref={pane}
        className={`overflow-auto scroll-pt-4 scroll-pb-12 bg-panel sm:scroll-pb-24 flowing:overflow-visible ${className ?? ''}`}
      >
        <div className="px-4 pt-4 sm:px-6">
          <h2
            id="lines-placed"
            tabIndex={-1}
            className="font-semibold text-xl tracking-tight focus:outline-none"
          >
            {placed === all ? placing.allPlaced(all) : placing.placed(placed, all)}
            {items.toCheck > 0 && ` · ${messages.numberToCheck(items.toCheck)}`}
          </h2>
          <p className="mt-0.5 text-pretty text-sm text-soft">
            {why || (isDone ? placing.nothingToPlace : hint)}
          </p>
        </div>
        {!isDone && (
          <ProblemList
            items={items}
            problems={problems}
            draft={draft}
            help={help}
            model={model}
            onOpen={onOpen}
          />
        )}
        <div
          className={`flex flex-wrap items-baseline gap-x-2 bg-well px-4 py-2 text-sm sm:px-6 ${isDone ? 'mt-4 border-hair border-t' : ''}`}
        >
          <h2 className="font-semibold">{placing.read}</h2>
          <p className="text-soft">{placing.readHint}</p>
        </div>
        <ReaderProvider model={draft.model}>
          <div id="read-rows">
            {draft.sections.map((section) => (
              <SectionRow
                key={section.id}
                section={section}
                language={draft.language}
                isOpen={opened.has(section.id)}
                isPointed={section.id === pointed}
              />
            ))}
          </div>
        </ReaderProvider>
        <DroppedList dropped={draft.dropped} />
        <OtherReading readings={readings} modelReading={modelReading} model={model} />
        <p className="flex items-start gap-2 px-4 pt-4 pb-6 text-sm text-soft sm:px-6">
          <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          <span>
            {wasSent ? sent : messages.onThisDevice} {messages.nothingStored}
          </span>
        </p>
      </main>
    </PointedLineContext>
  )
}
