'use client'

import { Sparkles } from 'lucide-react'
import { useAiState } from '@/components/document/model/use-ai-state'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { AiState } from '@/lib/browser/client/answers/ai-state-answers'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { match as matchMessages } from '@/lib/messages/areas'

type Props = { isDisabled: boolean; onAsk: () => void }

/** Returns the embedding model; null without one. */
function embeddingModelOf({ uses, own, operator }: AiState): string | null {
  return (uses === 'own' ? own?.embeddingModel : operator?.embeddingModel) ?? null
}

/** Offers a comparison by meaning, with a description of what is sent to whom. Hidden without an embedding model. */
export function AskMeaning({ isDisabled, onAsk }: Props) {
  const messages = useMessages(matchMessages)
  const { state } = useAccount()
  const ai = useAiState(state.kind === 'signed-in')
  const model = ai && ai.uses !== null ? embeddingModelOf(ai) : null
  if (model === null) return null
  return (
    <div className="mt-4 rounded-card bg-well p-3">
      <Button isDisabled={isDisabled} onPress={onAsk}>
        <Sparkles aria-hidden="true" className="text-pen" />
        {messages.findByMeaning}
      </Button>
      <p className="mt-2 text-pretty text-sm text-soft">{messages.meaningHint(model)}</p>
    </div>
  )
}
