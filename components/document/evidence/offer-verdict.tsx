import { ShieldCheck } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { Reason } from '@/lib/ai/grounding/types'
import type { JudgedOffer } from '@/lib/ai/reader/judge-offered'
import { evidence as evidenceMessages } from '@/lib/messages/areas'
import { type EvidenceLink, EvidenceList } from './evidence-list'
import { OpenQuestion } from './open-question'
import { VerdictLine } from './verdict-line'

type Props = EvidenceLink & {
  judged: JudgedOffer
  nameOf: (place: string) => string
  say: (reason: Reason) => string
  fromAd?: readonly string[]
  /** Messages for texts without a question, by state. */
  passes: Record<Exclude<JudgedOffer['state'], 'asked'>, string>
  isConfirmed: boolean
  onConfirm: (isConfirmed: boolean) => void
}

/** Shows the verdict on an offered text: quotes of the CV, or one question. */
export function OfferVerdict({
  judged,
  nameOf,
  say,
  fromAd = [],
  passes,
  isConfirmed,
  onConfirm,
  ...link
}: Props) {
  const messages = useMessages(evidenceMessages)
  const { state, reasons, evidence, isRead } = judged
  if (state === 'asked') {
    return (
      <OpenQuestion
        reasons={reasons}
        say={say}
        fromAd={fromAd}
        isConfirmed={isConfirmed}
        onConfirm={onConfirm}
        description={isRead ? undefined : messages.notRead}
      />
    )
  }
  return (
    <>
      <VerdictLine Icon={ShieldCheck} look="text-add">
        {passes[state]}
      </VerdictLine>
      <EvidenceList evidence={evidence} nameOf={nameOf} {...link} />
    </>
  )
}
