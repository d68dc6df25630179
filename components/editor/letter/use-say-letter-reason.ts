import { useSayReason } from '@/components/evidence/use-say-reason'
import { useMessages } from '@/components/ui/messages'
import type { Reason } from '@/lib/ai/grounding/types'
import { letter as letterMessages } from '@/lib/messages/areas'

/** Says why the CV does not show a sentence of a letter, which takes the place of nothing. */
export function useSayLetterReason(): (reason: Reason) => string {
  const say = useSayReason()
  const { number } = useMessages(letterMessages).evidence
  return (reason) =>
    reason.kind === 'number' && reason.place === null ? number(reason.words) : say(reason)
}
