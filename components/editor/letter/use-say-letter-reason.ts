import { useMessages } from '@/components/ui/messages'
import type { Reason } from '@/lib/ai/grounding/types'
import { sayReason } from '@/lib/messages/en/grounding'
import { letter as letterMessages } from '@/lib/messages/en/letter'

/** Says why the CV does not show a sentence of a letter, which takes the place of nothing. */
export function useSayLetterReason(): (reason: Reason) => string {
  const { number } = useMessages(letterMessages).evidence
  return (reason) =>
    reason.kind === 'number' && reason.place === null ? number(reason.words) : sayReason(reason)
}
