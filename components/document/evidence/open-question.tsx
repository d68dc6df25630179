import type { ReactNode } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { type Lists, useLists } from '@/components/ui/use-lists'
import { type Reason, wordsJoint } from '@/lib/ai/grounding/types'
import { evidence as evidenceMessages, type MessagesOf } from '@/lib/messages/areas'
import { namedWords } from './named-words'

type Messages = MessagesOf<typeof evidenceMessages>

/**
 * Returns the question about a text, in one line.
 *
 * @param quoted joins and quotes words
 * @param fromAd words that are in the job description and not in the CV
 */
export function questionText(
  reasons: readonly Reason[],
  say: (reason: Reason) => string,
  messages: Messages,
  quoted: Lists['quoted'],
  fromAd: readonly string[] = [],
): string {
  const asked = reasons.flatMap((reason) => reason.words.split(wordsJoint))
  const isOfAdAlone = fromAd.length > 0 && asked.every((one) => fromAd.includes(one))
  const question = () => {
    if (reasons.some(({ kind }) => kind !== 'word')) {
      return [...new Set(reasons.map(say))].join(' ')
    }
    if (isOfAdAlone) return ''
    const named = namedWords(asked)
    return named.length > 0 ? messages.notSaid(quoted(named, 'or')) : messages.notSaidAll
  }
  return [question(), fromAd.length > 0 && messages.fromAd(quoted(fromAd))]
    .filter(Boolean)
    .join(' ')
}

type Props = {
  /** Reasons to ask. */
  reasons: readonly Reason[]
  say: (reason: Reason) => string
  /** Words that are in the job description and not in the CV. */
  fromAd?: readonly string[]
  isConfirmed: boolean
  onConfirm: (isConfirmed: boolean) => void
  description?: ReactNode
}

/** Asks one question about a suggestion, with one checkbox (promise 2). */
export function OpenQuestion({
  reasons,
  say,
  fromAd = [],
  isConfirmed,
  onConfirm,
  description,
}: Props) {
  const messages = useMessages(evidenceMessages)
  const { quoted } = useLists()
  return (
    <Checkbox
      className="mt-1 text-sm"
      checked={isConfirmed}
      onChange={(event) => onConfirm(event.currentTarget.checked)}
      label={
        <>
          {questionText(reasons, say, messages, quoted, fromAd)} <strong>{messages.isTrue}</strong>
        </>
      }
      description={description}
    />
  )
}
