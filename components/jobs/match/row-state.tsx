import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { CvEvidence } from '@/lib/ai/cv/cv-index'
import type { Requirement } from '@/lib/ai/requirements/requirement-types'
import { application as applicationMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import { type CvLineParts, CvLines } from './cv-lines'
import { lackingWords, openParts, type RowLook } from './row-look'

type Props = {
  requirement: Requirement
  look: RowLook
  lines: CvLineParts
  onAnswer: (evidence: CvEvidence, isThis: boolean) => void
}

/** Proof of a requirement, what of it is missing, or the question about it. */
export function RowState({ requirement, look, lines, onAnswer }: Props) {
  const messages = useMessages(tailorMessages)
  const { notShown } = useMessages(applicationMessages)
  const evidence = requirement.parts.flatMap((part) => part.evidence)
  const lacking = lackingWords(requirement)
  switch (look) {
    case 'covered':
    case 'ownWord':
      return <CvLines {...lines} evidence={evidence} />
    case 'partly':
      return (
        <>
          <CvLines {...lines} evidence={evidence} />
          <p dir="auto" className="text-pretty text-mark-ink text-sm">
            {lacking.length > 0 ? messages.notShown(lacking.join(', ')) : messages.states.weak}
          </p>
        </>
      )
    case 'ask':
      return <Question {...{ requirement, lines, onAnswer }} />
    case 'personal':
      return <p className="text-soft text-sm">{messages.onlyYou}</p>
    case 'missing':
      return <p className="text-soft text-sm">{notShown}</p>
    case 'declined':
      return null
  }
}

/** One line of an open row, above its composer: neither lines of the CV nor questions beside it. */
export function OpenRowState({ look }: Pick<Props, 'look'>) {
  const { notShown } = useMessages(applicationMessages)
  return look === 'missing' && <p className="text-soft text-sm">{notShown}</p>
}

/** Asks whether the nearest line shows it, unless that is a job title; else whether the person has it. */
function Question({ requirement, lines, onAnswer }: Omit<Props, 'look'>) {
  const messages = useMessages(tailorMessages)
  const [near] = openParts(requirement)
    .flatMap(({ evidence }) => evidence)
    .filter(({ address }) => !address.endsWith('/position'))
  const { line } = requirement
  if (!near) return <p className="text-mark-ink text-sm">{messages.states.unsure}</p>
  return (
    <>
      <CvLines {...lines} evidence={[near]} />
      <p className="mt-1 flex flex-wrap items-center gap-2 text-soft text-sm">
        {messages.isItThis}
        <Button
          size="small"
          look="quiet"
          aria-label={messages.about(messages.yes, line)}
          onPress={() => onAnswer(near, true)}
        >
          {messages.yes}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={messages.about(messages.no, line)}
          onPress={() => onAnswer(near, false)}
        >
          {messages.no}
        </Button>
      </p>
    </>
  )
}

/** Sentence below a row, with a button. */
export const Note = ({ text, action }: { text: string; action: ReactNode }) => (
  <p role="status" className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-soft text-sm">
    <span dir="auto" className="text-pretty">
      {text}
    </span>
    {action}
  </p>
)
