'use client'

import Link from 'next/link'
import { addressOfField } from '@/components/document/open-document/editor-address'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { type MessagesOf, tailor as tailorMessages } from '@/lib/messages/areas'
import { CvLineButton } from './cv-lines'
import type { DemandRowProps } from './demand-actions'

type Props = DemandRowProps & {
  /** Whether it takes the focus, when asked again. */
  hasFocus: boolean
  onAnswered: () => void
}

/** Quotes the nearest line of the CV and asks whether it meets the demand. */
export function LineQuestion({ covered, hasFocus, onAnswer, onAnswered, ...parts }: Props) {
  const messages = useMessages(tailorMessages)
  const [nearest] = covered.evidence
  if (!nearest) return null
  const name = covered.requirement.words
  const answer = (isThis: boolean) => {
    onAnswered()
    onAnswer(covered, nearest, isThis)
  }
  return (
    <>
      <p className="text-soft text-sm">{messages.perhapsHere}</p>
      <CvLineButton {...parts} evidence={nearest} />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <p className="me-1 text-sm">{messages.isItThis}</p>
        <Button
          size="small"
          autoFocus={hasFocus}
          aria-label={messages.about(messages.yes, name)}
          onPress={() => answer(true)}
        >
          {messages.yes}
        </Button>
        <Button
          size="small"
          aria-label={messages.about(messages.no, name)}
          onPress={() => answer(false)}
        >
          {messages.no}
        </Button>
      </div>
    </>
  )
}

/** Asks about a demand without a near line. Not finding any says nothing about the person. */
export function OpenQuestion({ hasFocus, onAnswered, ...row }: Props) {
  const messages = useMessages(tailorMessages)
  const { covered, onDecline } = row
  return (
    <>
      <p className="text-soft text-sm">{messages.states.missing}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <WriteLink {...row} />
        <Button
          size="small"
          look="quiet"
          autoFocus={hasFocus}
          aria-label={messages.about(messages.no, covered.requirement.words)}
          onPress={() => {
            onAnswered()
            onDecline(covered)
          }}
        >
          {messages.no}
        </Button>
      </div>
    </>
  )
}

/** Asks for more if the CV shows only part of a demand. */
export function WriteMore(row: DemandRowProps) {
  const messages = useMessages(tailorMessages)
  return (
    <>
      <p className="mb-1.5 text-pretty text-soft text-sm">{partlyShown(row.covered, messages)}</p>
      <WriteLink {...row} />
    </>
  )
}

function partlyShown(
  { requirement, months, evidence }: Covered,
  messages: MessagesOf<typeof tailorMessages>,
): string {
  if (months !== null) return messages.weakYears
  if (requirement.kind === 'education') return messages.weakDegree
  if (requirement.kind === 'language') return messages.weakLanguage
  // A bullet that shows part of it, such as "Helped …", is not a list.
  const isListed = evidence.every(({ bullet }) => bullet === null)
  return isListed ? messages.weakListed : messages.weakPart
}

/** Opens the editor at the place for the missing text, which only the person writes (promise 2). */
function WriteLink({ covered: { requirement }, documentId, writeAt }: DemandRowProps) {
  const messages = useMessages(tailorMessages)
  const isFact = /^(?:language|licence|education)$/.test(requirement.kind)
  const label = isFact ? messages.writeFact : messages.writeUse
  return (
    <Link
      href={addressOfField(documentId, writeAt)}
      aria-label={messages.about(label, requirement.words)}
      className={buttonLook('outline', 'small')}
    >
      {label}
    </Link>
  )
}
