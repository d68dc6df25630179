import { useMessages } from '@/components/ui/messages'
import type { JudgedOffer } from '@/lib/ai/reader/judge-offered'
import { evidence as evidenceMessages } from '@/lib/messages/areas'

type Props = {
  offers: readonly Pick<JudgedOffer, 'state' | 'isRead'>[]
  /** Further results, such as the number of dropped texts. */
  others?: readonly string[]
}

/** Summarises how many offered texts the CV supports, and how many need an answer. */
export function OfferSummary({ offers, others = [] }: Props) {
  const messages = useMessages(evidenceMessages)
  const backed = offers.filter(({ state }) => state === 'backed').length
  const asked = offers.filter(({ state }) => state === 'asked')
  const unread = asked.filter(({ isRead }) => !isRead).length
  const said = [
    backed > 0 && messages.backed(backed),
    asked.length > 0 && messages.asked(asked.length),
    unread > 0 && messages.unread(unread),
    ...others,
  ].filter(Boolean)
  if (said.length === 0) return null
  return <p className="text-pretty text-soft text-sm">{said.join(' · ')}</p>
}
