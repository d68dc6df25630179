import { useMessages } from '@/components/ui/messages'
import { grounding as groundingMessages } from '@/lib/messages/areas'
import { type SaidReason, sayReason } from '@/lib/messages/say-reason'

/** Says a reason of the grounding check in the language of the interface. */
export function useSayReason(): (reason: SaidReason) => string {
  const words = useMessages(groundingMessages)
  return (reason) => sayReason(reason, words)
}
