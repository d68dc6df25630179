import { useMessages } from '@/components/ui/messages'
import type { Reason } from '@/lib/ai/grounding/types'
import { grounding as groundingMessages, letter as letterMessages } from '@/lib/messages/areas'
import { sayReason } from '@/lib/messages/say-reason'

/** Returns a function that explains why the CV does not support a sentence of a letter. */
export function useSayLetterReason(): (reason: Reason) => string {
  const messages = useMessages(groundingMessages)
  const { number } = useMessages(letterMessages).evidence
  return (reason) =>
    reason.kind === 'number' && reason.place === null
      ? number(reason.words)
      : sayReason(reason, messages)
}
