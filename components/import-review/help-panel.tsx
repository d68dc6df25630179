import { Sparkles } from 'lucide-react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentDetails, SentPlaceNote, SentWork } from '@/components/document/model/sent-note'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { describeSent } from '@/lib/ai/disclosure/sent-parts'
import { importReview as reviewMessages } from '@/lib/messages/areas'
import type { ReviewHelp } from './use-import-help'

type HelpPanelProps = {
  help: ReviewHelp
  /** Name of the connected model. */
  model: string
}

/** Asks a model about unplaced lines. */
export function HelpPanel({ help, model }: HelpPanelProps) {
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
