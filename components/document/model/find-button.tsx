import { Sparkles } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { wordings as wordingMessages } from '@/lib/messages/areas'
import { ModelFailure } from './model-failure'
import type { ModelFinding } from './use-found-by-model'

type Props = { finding: ModelFinding; label: string }

/** Button that has a model find something, with its progress and its failure. */
export function FindButton({ finding: { state, find, stop }, label }: Props) {
  const { cancel, waiting, ...messages } = useMessages(wordingMessages)
  const stages: Record<string, string | undefined> = messages.stages
  const isWorking = state.kind === 'working'
  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button size="small" onPress={isWorking ? stop : find}>
          {!isWorking && <Sparkles aria-hidden="true" className="text-pen" />}
          {isWorking ? cancel : label}
        </Button>
        <p role="status" className="text-soft empty:hidden">
          {isWorking && (stages[state.stage] ?? waiting)}
        </p>
      </div>
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
    </>
  )
}
