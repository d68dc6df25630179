import { Sparkles, Undo2 } from 'lucide-react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentDetails, SentPlaceNote, SentWork } from '@/components/document/model/sent-note'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { describeSent } from '@/lib/ai/disclosure/sent-parts'
import { dropSlices, restoreValue } from '@/lib/importers/draft/edit-values'
import type { ReviewDraft, UnplacedLine } from '@/lib/importers/draft/review-types'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import { useReviewActions } from './review-context'
import type { ReviewHelp } from './use-import-help'

type HelpPanelProps = {
  help: ReviewHelp
  /** Name of the connected model. */
  model: string
}

/** Asks a model about unplaced lines. */
function HelpPanel({ help, model }: HelpPanelProps) {
  const messages = useMessages(reviewMessages).help
  const { state, isEmpty, panel, describe, ask, stop } = help
  const isWorking = state.kind === 'working'
  const stages: Record<string, string | undefined> = messages.stages
  return (
    <div ref={panel} className="mt-3 rounded-card bg-well p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {/* A single button for both, so that it keeps the focus. */}
        <Button onPress={isWorking ? stop : ask}>
          {!isWorking && <Sparkles aria-hidden="true" className="text-pen" />}
          {isWorking ? messages.stop : messages.ask}
        </Button>
        <p role="status" className="min-w-0 flex-1 basis-48 text-sm">
          {isWorking && (stages[state.stage] ?? messages.stages.waiting)}
          {state.kind === 'failed' && messages.unchanged}
          {state.kind === 'idle' && isEmpty && messages.nothing}
        </p>
      </div>
      <p className="mt-2 text-pretty text-sm text-soft">
        {isWorking ? messages.stay : messages.hint(model)}
      </p>
      <SentPlaceNote />
      {!isWorking && (
        <div className="text-soft text-sm">
          <SentWork kind="import-help" requests={describe()} />
          <SentDetails describe={() => describeSent(describe())} />
        </div>
      )}
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
    </div>
  )
}

type Props = { lines: readonly UnplacedLine[]; help: ReviewHelp; model: string | null }

/** Lists unplaced lines, each to be assigned or dropped. */
export function UnplacedList({ lines, help, model }: Props) {
  const messages = useMessages(reviewMessages)
  const { change, showSlices, askPlace } = useReviewActions()
  if (lines.length === 0) return null
  return (
    <section
      aria-label={messages.unplaced(lines.length)}
      className="mt-8 rounded-card border border-line bg-panel p-3 sm:p-4"
    >
      <h2 className="text-lg">{messages.unplaced(lines.length)}</h2>
      <p className="mt-1 text-sm text-soft">{messages.unplacedHint}</p>
      {model !== null && <HelpPanel help={help} model={model} />}
      <ul className="mt-2 divide-y divide-line">
        {lines.map(({ line, slices, text }) => (
          <li
            key={line}
            className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2"
            onMouseEnter={() => showSlices(slices)}
            onFocus={() => showSlices(slices)}
          >
            <p dir="auto" className="min-w-0 flex-1 basis-56 break-words">
              {text}
            </p>
            <div className="flex gap-1">
              <Button
                size="small"
                aria-label={`${messages.putIn} ${text}`}
                onPress={() => askPlace({ kind: 'line', slices, text })}
              >
                {messages.putIn}
              </Button>
              <Button
                size="small"
                look="quiet"
                aria-label={`${messages.dropLine} ${text}`}
                onPress={() => change((draft) => dropSlices(draft, slices))}
              >
                {messages.dropLine}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Lists dropped text, which is kept until the CV is created. */
export function DroppedList({ dropped }: Pick<ReviewDraft, 'dropped'>) {
  const messages = useMessages(reviewMessages)
  const { change } = useReviewActions()
  if (dropped.length === 0) return null
  return (
    <details className="mt-6 rounded-card border border-line bg-panel px-3 sm:px-4">
      <summary className="min-h-11 cursor-pointer py-3 font-semibold">
        {messages.droppedTitle(dropped.length)}
      </summary>
      <ul className="divide-y divide-line pb-2">
        {dropped.map(({ value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal text may be dropped twice
          <li key={at} className="flex flex-wrap items-center gap-2 py-2">
            <p dir="auto" className="min-w-0 flex-1 basis-48 break-words text-soft line-through">
              {value.text}
            </p>
            <Button
              size="small"
              aria-label={`${messages.bringBack} ${value.text}`}
              onPress={() => change((draft) => restoreValue(draft, at))}
            >
              <Undo2 aria-hidden="true" />
              {messages.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
