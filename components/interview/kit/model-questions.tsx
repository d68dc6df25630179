'use client'

import { Sparkles } from 'lucide-react'
import { useCallback } from 'react'
import { ModelFailure } from '@/components/document/model/model-failure'
import { modelName } from '@/components/document/model/model-name'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseInterview } from '@/lib/ai/disclosure/disclose'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { interview as interviewMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { QuestionHelp } from './use-model-questions'

type Props = {
  /** Number of questions chosen by a model; null: not asked. */
  count: number | null
  help: QuestionHelp
  document: ResumeDocument
  /** The prepared job description. */
  posting: string
}

/** Offers more questions chosen by a model, if one is available. */
export function ModelQuestions({ count, help, document, posting }: Props) {
  const messages = useMessages(interviewMessages)
  const wordings = useMessages(wordingMessages)
  const { state: account } = useAccount()
  const ai = useAiState(account.kind === 'signed-in')
  const disclose = useCallback(() => discloseInterview(document, posting), [document, posting])
  if (!ai?.uses) return null
  const { state } = help
  const isWorking = state.kind === 'working'
  const model = modelName(ai) || wordings.yourModel
  const stages: Record<string, string | undefined> = wordings.stages
  const hint = count === null ? messages.modelHint : messages.chosenBy(model)
  return (
    <div className="text-sm">
      <p className="text-pretty text-soft">{count === 0 ? messages.noMore : hint}</p>
      <div className="mt-1">
        <SentNote disclose={disclose} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {isWorking ? (
          <Button size="small" onPress={help.stop}>
            {wordings.cancel}
          </Button>
        ) : (
          <Button size="small" onPress={help.find}>
            <Sparkles aria-hidden="true" className="text-pen" />
            {count === null ? messages.findMore : messages.findAgain}
          </Button>
        )}
        <p role="status" className="text-soft empty:hidden">
          {isWorking && (stages[state.stage] ?? wordings.waiting)}
        </p>
      </div>
      {state.kind === 'failed' && <ModelFailure code={state.code} />}
    </div>
  )
}
