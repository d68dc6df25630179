import { Banner } from '@/components/ui/banner'
import { useMessages } from '@/components/ui/messages'
import type { OutsidePart } from '@/lib/api/health'
import { useOutages } from '@/lib/browser/client/outages/use-outages'
import { outages as outageMessages } from '@/lib/messages/areas'

type Props = { part: Exclude<OutsidePart, 'pdf' | 'imports'>; className?: string }

/** Reports an outage of an external service that this screen depends on. */
export function OutageBanner({ part, className }: Props) {
  const messages = useMessages(outageMessages)
  const isOut = useOutages(true).includes(part)
  if (!isOut) return null
  return (
    <Banner tone="warning" className={`text-sm ${className ?? 'rounded-card'}`}>
      {messages[part]}
    </Banner>
  )
}
