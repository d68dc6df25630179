import { useCallback } from 'react'
import { FindButton } from '@/components/document/model/find-button'
import { modelName } from '@/components/document/model/model-name'
import { SentNote } from '@/components/document/model/sent-note'
import { useAiState } from '@/components/document/model/use-ai-state'
import type { ModelFinding } from '@/components/document/model/use-found-by-model'
import { useMessages } from '@/components/ui/messages'
import { discloseInterview } from '@/lib/ai/disclosure/disclose'
import { interview as interviewMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'

type Props = {
  /** Number of questions chosen by a model; null: not asked. */
  count: number | null
  help: ModelFinding
  document: ResumeDocument
  /** The prepared job description. */
  posting: string
}

/** Offers more questions chosen by a model, if one is available. */
export function ModelQuestions({ count, help, document, posting }: Props) {
  const messages = useMessages(interviewMessages)
  const { yourModel } = useMessages(wordingMessages)
  const ai = useAiState()
  const disclose = useCallback(() => discloseInterview(document, posting), [document, posting])
  if (!ai?.uses) return null
  const hint = count === null ? messages.modelHint : messages.chosenBy(modelName(ai) || yourModel)
  return (
    <div className="text-sm">
      <p className="text-pretty text-soft">{count === 0 ? messages.noMore : hint}</p>
      <div className="mt-1">
        <SentNote disclose={disclose} />
      </div>
      <FindButton finding={help} label={count === null ? messages.findMore : messages.findAgain} />
    </div>
  )
}
