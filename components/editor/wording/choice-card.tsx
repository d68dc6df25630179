import { useState } from 'react'
import type { EvidenceLink } from '@/components/document/evidence/evidence-list'
import { OfferVerdict } from '@/components/document/evidence/offer-verdict'
import { MarkedWords } from '@/components/document/words/marked-words'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { wordsJoint } from '@/lib/ai/grounding/types'
import type { JudgedOffer } from '@/lib/ai/reader/judge-offered'
import type { GroundedChoice } from '@/lib/ai/wording/ground-choices'
import { grounding as groundingMessages, wording as wordingMessages } from '@/lib/messages/areas'
import { sayReason } from '@/lib/messages/say-reason'

type Props = EvidenceLink & {
  choice: GroundedChoice
  judged: JudgedOffer
  /** Text that it replaces, shown above it. */
  before?: string
  nameOf: (place: string) => string
  /** Called with whether the person has confirmed it. */
  onTake: (isConfirmed: boolean) => void
}

/** Wording with its evidence; can be accepted once its question is answered. */
export function ChoiceCard({ choice, judged, before, onTake, ...verdict }: Props) {
  const { parts, axis, isOtherStyle } = choice
  const messages = useMessages(wordingMessages)
  const grounding = useMessages(groundingMessages)
  const [isConfirmed, setConfirmed] = useState(false)
  const isAsked = judged.state === 'asked'
  const asked = judged.reasons.flatMap((reason) => reason.words.split(wordsJoint))
  return (
    <li className="rounded-card border border-line p-4">
      {before !== undefined && (
        <p dir="auto" className="mb-2 text-soft text-sm wrap-anywhere">
          {before}
        </p>
      )}
      {axis && <p className="mb-1 font-medium text-soft text-xs">{messages.axes[axis]}</p>}
      <ul className={parts.length > 1 ? 'flex list-disc flex-col gap-1 ps-5' : ''}>
        {parts.map(({ text }) => (
          <li key={text} dir="auto" className="wrap-anywhere">
            <MarkedWords text={text} words={asked} />
          </li>
        ))}
      </ul>
      {isOtherStyle && <p className="mt-1 text-soft text-sm">{messages.otherStyle}</p>}
      <OfferVerdict
        judged={judged}
        say={(reason) => sayReason(reason, grounding)}
        passes={{ backed: messages.passes, 'no-claim': messages.passes }}
        isConfirmed={isConfirmed}
        onConfirm={setConfirmed}
        {...verdict}
      />
      <Button className="mt-3" isDisabled={isAsked && !isConfirmed} onPress={() => onTake(isAsked)}>
        {messages.take}
      </Button>
    </li>
  )
}
