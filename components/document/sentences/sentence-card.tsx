import { useId, useState } from 'react'
import { OfferVerdict } from '@/components/document/evidence/offer-verdict'
import { MarkedWords } from '@/components/document/words/marked-words'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { wordsJoint } from '@/lib/ai/grounding/types'
import type { OfferedSentence } from '@/lib/ai/letters/letter-result'
import type { JudgedOffer } from '@/lib/ai/reader/judge-offered'
import {
  evidence as evidenceMessages,
  letter as letterMessages,
  wording as wordingMessages,
} from '@/lib/messages/areas'
import { useSayLetterReason } from './use-say-letter-reason'

type Props = {
  sentence: OfferedSentence
  judged: JudgedOffer
  /** Whether it refers to the previous sentence, which does not end a paragraph of the letter. */
  isLeaning: boolean
  /** Whether it is in the letter. */
  isTaken: boolean
  /** Words that are in the job description and not in the CV. */
  fromAd: readonly string[]
  nameOf: (place: string) => string
  /** Label of the button that inserts it. */
  take: string
  /** Opens the quoted CV. */
  onShow: () => void
  /** Called with whether the person has confirmed it. */
  onTake: (isConfirmed: boolean) => void
}

/** Offered sentence with its evidence; can be inserted once its question is answered. */
export function SentenceCard({
  sentence,
  judged,
  isLeaning,
  isTaken,
  fromAd,
  nameOf,
  take,
  onShow,
  onTake,
}: Props) {
  const messages = useMessages(letterMessages).help
  const { passes } = useMessages(wordingMessages)
  const { adMark } = useMessages(evidenceMessages)
  const say = useSayLetterReason()
  const [isConfirmed, setConfirmed] = useState(false)
  const id = useId()
  const isAsked = judged.state === 'asked'
  const ad = sentence.ad === undefined ? null : messages.inAd(sentence.ad)
  const asked = judged.reasons.flatMap((reason) => reason.words.split(wordsJoint))
  return (
    <li className="rounded-card border border-line p-3">
      <p dir="auto" className="wrap-anywhere">
        <MarkedWords text={sentence.text} words={asked} noted={{ words: fromAd, note: adMark }} />
      </p>
      <OfferVerdict
        judged={judged}
        nameOf={nameOf}
        leadsTo="cv"
        onShow={onShow}
        say={say}
        fromAd={fromAd}
        passes={{ backed: passes, 'no-claim': ad ?? messages.claimsNothing }}
        isConfirmed={isConfirmed}
        onConfirm={setConfirmed}
      />
      <Button
        size="small"
        className="mt-2"
        isDisabled={isTaken || isLeaning || (isAsked && !isConfirmed)}
        aria-describedby={isLeaning ? id : undefined}
        onPress={() => onTake(isAsked)}
      >
        {isTaken ? messages.taken : take}
      </Button>
      {isLeaning && !isTaken && (
        <p id={id} className="mt-1 text-soft text-sm">
          {messages.leans}
        </p>
      )}
    </li>
  )
}
