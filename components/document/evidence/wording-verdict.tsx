import { CircleAlert, ShieldAlert, ShieldCheck, ShieldX } from 'lucide-react'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { useLists } from '@/components/ui/use-lists'
import { questionOf } from '@/lib/ai/grounding/question-of'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import {
  evidence as evidenceMessages,
  grounding as groundingMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import { sayReason } from '@/lib/messages/say-reason'
import type { FieldAddress } from '@/lib/resume/change/address'
import { type EvidenceLink, EvidenceList } from './evidence-list'
import { OpenQuestion } from './open-question'
import { VerdictLine } from './verdict-line'

type Props = {
  said: JudgedWording
  fromAd?: readonly string[]
  nameOf: (place: string) => string
  confirmed: readonly string[]
  onConfirm: (confirmed: string[]) => void
  /** Highlights a field on the paper, or scrolls to it. */
  onShow: (address: FieldAddress) => void
  leadsTo?: EvidenceLink['leadsTo']
}

/** Shows the verdict on a suggestion: quotes, one question, or why it is blocked (promise 2). */
export function WordingVerdict(props: Props) {
  const { said, nameOf, confirmed, onConfirm, onShow, leadsTo = 'preview', fromAd = [] } = props
  const messages = useMessages(wordingMessages)
  const grounding = useMessages(groundingMessages)
  const { notRead } = useMessages(evidenceMessages)
  const { state, verdict, reasons, evidence, isOwn, isShown, read } = said
  if (state === 'stale') return <VerdictLine Icon={CircleAlert}>{messages.stale}</VerdictLine>
  if (state === 'blocked') {
    return (
      <div role="status">
        {reasons
          .filter((reason) => reason.verdict === 'block')
          .map((reason) => (
            <VerdictLine key={questionOf(reason)} Icon={ShieldX} look="text-del">
              {messages.blocked}: {sayReason(reason, grounding)}
            </VerdictLine>
          ))}
        <p className="mt-1 ps-6 text-soft text-sm">{messages.blockedHint}</p>
      </div>
    )
  }
  const questions = reasons.map(questionOf)
  const isConfirmed = questions.every((question) => confirmed.includes(question))
  const confirm = (isTrue: boolean) => onConfirm(isTrue ? questions : [])
  if (verdict === 'pass') {
    const isBacked = read === 'supported' || isShown
    return (
      <>
        <VerdictLine Icon={ShieldCheck} look={isOwn && !isBacked ? undefined : 'text-add'}>
          {isOwn
            ? read === 'supported'
              ? messages.ownBacked
              : messages.ownPasses
            : isBacked
              ? messages.passes
              : messages.passesUnshown}
        </VerdictLine>
        <EvidenceList evidence={evidence} nameOf={nameOf} leadsTo={leadsTo} onShow={onShow} />
      </>
    )
  }
  if (isOwn) {
    return <OwnWords reasons={reasons} isConfirmed={isConfirmed} onConfirm={confirm} />
  }
  const place = reasons.length === 1 && reasons[0]?.place ? nameOf(reasons[0].place) : ''
  return (
    <OpenQuestion
      reasons={reasons}
      say={(reason) => sayReason(reason, grounding)}
      fromAd={fromAd}
      isConfirmed={isConfirmed}
      onConfirm={confirm}
      description={[place && messages.inPlace(place), read === 'unread' && notRead]
        .filter(Boolean)
        .join(' · ')}
    />
  )
}

type OwnWordsProps = Pick<JudgedWording, 'reasons'> & {
  isConfirmed: boolean
  onConfirm: (isConfirmed: boolean) => void
}

/** Shows what is new in the person's own text, with one checkbox. */
function OwnWords({ reasons, isConfirmed, onConfirm }: OwnWordsProps) {
  const messages = useMessages(wordingMessages)
  const { quoted } = useLists()
  // A lost restriction is about words of the old text.
  const added = reasons.filter(({ kind }) => kind !== 'restriction')
  const quotes = [...new Set(added.map((reason) => reason.words).filter(Boolean))]
  return (
    <>
      <VerdictLine Icon={ShieldAlert}>{messages.asksOwn(quoted(quotes))}</VerdictLine>
      <Checkbox
        className="ps-6 text-sm"
        checked={isConfirmed}
        onChange={(event) => onConfirm(event.currentTarget.checked)}
        label={messages.isTrue}
      />
    </>
  )
}
