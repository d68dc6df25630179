import { useMessages } from '@/components/ui/messages'
import type { Reason } from '@/lib/ai/grounding/types'
import { grounding as groundingMessages, letter as letterMessages } from '@/lib/messages/areas'
import { sayReason } from '@/lib/messages/say-reason'

/** Says why the CV does not show a sentence of a letter, which takes the place of nothing. */
export function useSayLetterReason(): (reason: Reason) => string {
  const messages = useMessages(groundingMessages)
  const { number } = useMessages(letterMessages).evidence
  return (reason) =>
    reason.kind === 'number' && reason.place === null
      ? number(reason.words)
      : sayReason(reason, messages)
}
