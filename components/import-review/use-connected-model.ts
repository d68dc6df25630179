'use client'

import { modelName } from '@/components/document/model/model-name'
import { useAiState } from '@/components/document/model/use-ai-state'
import { useMessages } from '@/components/ui/messages'
import { useAccount } from '@/lib/browser/sync/account/use-account'
import { importReview as reviewMessages } from '@/lib/messages/areas'

/** Returns the name of the person's model; null for guests, and without one. */
export function useConnectedModel(): string | null {
  const { yourModel } = useMessages(reviewMessages).help
  const { state } = useAccount()
  const ai = useAiState(state.kind === 'signed-in')
  return ai && ai.uses !== null ? modelName(ai) || yourModel : null
}
