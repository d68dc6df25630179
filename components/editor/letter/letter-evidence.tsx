import { Check } from 'lucide-react'
import { useMessages } from '@/components/ui/messages'
import type { SentenceEvidence } from '@/lib/ai/letters/ground-letter'
import { isStruck } from '@/lib/ai/letters/struck'
import { letter as letterMessages } from '@/lib/messages/areas'
import { useEvidence } from './evidence-context'

/** Returns whether a sentence could not be checked, for lack of language tables. */
const isUnchecked = ({ reasons, isConfirmed }: SentenceEvidence) =>
  !isConfirmed && reasons.some(({ kind }) => kind === 'language' || kind === 'length')

/** Says in one line whether the CV has what the letter claims, its numbers first. */
export function LetterEvidence() {
  const messages = useMessages(letterMessages).evidence
  const evidence = useEvidence()
  if (evidence.kind === 'waiting') return null
  if (evidence.kind === 'no-cv') return <p className="text-soft text-sm">{messages.noCv}</p>
  const { sentences } = evidence
  const asked = sentences.filter(isStruck).length
  const unchecked = sentences.filter(isUnchecked).length
  const confirmed = sentences.filter((one) => one.isConfirmed && one.verdict !== 'pass').length
  const shown = sentences.filter((one) => one.verdict === 'pass' && one.evidence.length > 0).length
  const hasNumbers = sentences.some(({ text }) => /\p{Nd}/u.test(text))
  const isNumberMissing = sentences.some(({ reasons }) =>
    reasons.some(({ kind }) => kind === 'number'),
  )
  const found = () => {
    if (sentences.length === 0) return messages.nothing
    if (asked > 0) return messages.some(asked)
    if (unchecked > 0) return messages.unchecked(unchecked)
    // Numbers and names of the ad are in no CV, and nothing is said of them.
    if (sentences.some(({ isFromAd }) => isFromAd)) return shown > 0 && messages.allShown(shown)
    if (hasNumbers && !isNumberMissing) return messages.numbersShown
    if (sentences.some(({ verdict }) => verdict !== 'pass')) return messages.nothingMissing
    return shown > 0 ? messages.allShown(shown) : messages.claimsNothing
  }
  const text = found()
  const isClear = sentences.length > 0 && asked === 0 && unchecked === 0
  return (
    <div role="status" className="text-sm">
      {text && (
        <p className="flex items-center gap-2">
          {isClear && <Check aria-hidden="true" className="size-4 shrink-0 text-add" />}
          {text}
        </p>
      )}
      {confirmed > 0 && <p className="text-soft">{messages.confirmedCount(confirmed)}</p>}
    </div>
  )
}
