import { Shuffle } from 'lucide-react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import {
  importModel as modelMessages,
  importReadings as readingMessages,
} from '@/lib/messages/areas'
import { ModelButton } from './model-button'
import { useDraftMessages } from './use-draft-messages'
import type { ReviewModelReading } from './use-model-reading'
import type { ReadingOutcome, ReviewReadings } from './use-readings'

/** Returns a function that describes an alternative reading; `count`: number of all readings. */
function useReadingText() {
  const messages = useMessages(readingMessages)
  const model = useMessages(modelMessages)
  const names = useDraftMessages()
  const { listed } = useLists()
  return (outcome: ReadingOutcome, count: number): string => {
    if (outcome.kind !== 'switched') return messages[outcome.kind]
    const { isModels, difference, lost, at } = outcome
    const { entries, leftOver, values } = difference
    const counted = [
      ...entries.map(({ kind, now, before }) =>
        messages.entries(names.kindName(kind), now, before),
      ),
      ...(leftOver.now === leftOver.before
        ? []
        : [messages.leftOver(leftOver.now, leftOver.before)]),
    ]
    const sentence = counted.length > 0 ? [messages.sentence(listed(counted))] : []
    const said = isModels
      ? [model.withAi, values > 0 ? model.marked(values) : model.same, ...sentence]
      : [messages.at(at, count), ...(counted.length > 0 ? sentence : [messages.values(values)])]
    return [...said, ...(lost > 0 ? [messages.lost(lost)] : [])].join(' ')
  }
}

type Props = {
  readings: ReviewReadings
  modelReading: ReviewModelReading
  /** Name of the connected model; null without one. */
  model: string | null
}

/**
 * Offers alternative readings of the file and one by a model, and tells how they differ. It comes seconds after the
 * fields, so it is below them; on a screen with room it stays in sight at the bottom.
 */
export function OtherReading({ readings, modelReading, model }: Props) {
  const messages = useMessages(readingMessages)
  const { count, outcome, goOn } = readings
  const { state, dismiss } = modelReading
  const hasModel = model !== null && count > 0
  const status = useStatus(readings, modelReading)
  if (count < 2 && !outcome && !hasModel) return null
  function goToNext() {
    dismiss()
    goOn()
  }
  return (
    <div className="z-1 border-hair border-b bg-panel px-4 py-2.5 sm:sticky sm:bottom-0 sm:border-t sm:px-6 short:static">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {count >= 2 && (
          <Button size="small" onPress={goToNext}>
            <Shuffle aria-hidden="true" />
            {messages.readAnotherWay}
          </Button>
        )}
        {hasModel && <ModelButton modelReading={modelReading} model={model} />}
        <p role="status" className="min-w-0 flex-1 basis-56 text-pretty text-sm text-soft">
          {status}
        </p>
      </div>
      {state.kind === 'failed' && <Failure code={state.code} />}
    </div>
  )
}

/** Returns the status: of a model in progress or just finished, else of the shown reading. */
function useStatus({ outcome, count }: ReviewReadings, { state }: ReviewModelReading): string {
  const messages = useMessages(modelMessages)
  const { offer } = useMessages(readingMessages)
  const tell = useReadingText()
  const stages: Record<string, string | undefined> = messages.stages
  if (state.kind === 'working')
    return `${stages[state.stage] ?? messages.stages.waiting} ${messages.stay}`
  if (state.kind === 'ready') return messages.ready
  if (state.kind === 'failed') return messages.unchanged
  if (outcome) return tell(outcome, count)
  return count < 2 ? messages.offer : offer
}

/** Explains why a model gave no reading. */
function Failure({ code }: { code: string }) {
  const known: Record<string, string | undefined> = useMessages(modelMessages).failures
  const own = known[code]
  if (own === undefined) return <ModelFailure code={code} />
  return (
    <Banner tone="error" className="mt-3 rounded-card">
      {own}
    </Banner>
  )
}
