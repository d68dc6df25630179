'use client'

import Link from 'next/link'
import { addressOfField } from '@/components/document/open-document/editor-address'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import type { Covered } from '@/lib/ai/coverage/coverage-types'
import { tailor as tailorMessages, type WordsOf } from '@/lib/messages/areas'
import { CvLineButton } from './cv-lines'
import type { DemandRowProps } from './demand-actions'

type Props = DemandRowProps & {
  /** Whether it takes the focus, when asked again. */
  hasFocus: boolean
  onAnswered: () => void
}

/** Quotes the nearest line of the CV and asks whether it meets the demand. */
export function LineQuestion({ covered, hasFocus, onAnswer, onAnswered, ...parts }: Props) {
  const words = useMessages(tailorMessages)
  const [nearest] = covered.evidence
  if (!nearest) return null
  const name = covered.requirement.words
  const answer = (isThis: boolean) => {
    onAnswered()
    onAnswer(covered, nearest, isThis)
  }
  return (
    <>
      <p className="text-soft text-sm">{words.perhapsHere}</p>
      <CvLineButton {...parts} evidence={nearest} />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <p className="me-1 text-sm">{words.isItThis}</p>
        <Button
          size="small"
          autoFocus={hasFocus}
          aria-label={words.about(words.yes, name)}
          onPress={() => answer(true)}
        >
          {words.yes}
        </Button>
        <Button size="small" aria-label={words.about(words.no, name)} onPress={() => answer(false)}>
          {words.no}
        </Button>
      </div>
    </>
  )
}

/** Asks about a demand without a near line. Not finding any says nothing about the person. */
export function OpenQuestion({ hasFocus, onAnswered, ...row }: Props) {
  const words = useMessages(tailorMessages)
  const { covered, onDecline } = row
  return (
    <>
      <p className="text-soft text-sm">{words.states.missing}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-2">
        <WriteLink {...row} />
        <Button
          size="small"
          look="quiet"
          autoFocus={hasFocus}
          aria-label={words.about(words.no, covered.requirement.words)}
          onPress={() => {
            onAnswered()
            onDecline(covered)
          }}
        >
          {words.no}
        </Button>
      </div>
    </>
  )
}

/** Asks for more if the CV shows only part of a demand. */
export function WriteMore(row: DemandRowProps) {
  const words = useMessages(tailorMessages)
  return (
    <>
      <p className="mb-1.5 text-pretty text-soft text-sm">{partlyShown(row.covered, words)}</p>
      <WriteLink {...row} />
    </>
  )
}

function partlyShown(
  { requirement, months, evidence }: Covered,
  words: WordsOf<typeof tailorMessages>,
): string {
  if (months !== null) return words.weakYears
  if (requirement.kind === 'education') return words.weakDegree
  if (requirement.kind === 'language') return words.weakLanguage
  // A bullet that shows part of it, such as "Helped …", is not a list.
  const isListed = evidence.every(({ bullet }) => bullet === null)
  return isListed ? words.weakListed : words.weakPart
}

/** Opens the editor at the place for the missing text, which only the person writes (promise 2). */
function WriteLink({ covered: { requirement }, documentId, writeAt }: DemandRowProps) {
  const words = useMessages(tailorMessages)
  const isFact = /^(?:language|licence|education)$/.test(requirement.kind)
  const label = isFact ? words.writeFact : words.writeUse
  return (
    <Link
      href={addressOfField(documentId, writeAt)}
      aria-label={words.about(label, requirement.words)}
      className={buttonLook('outline', 'small')}
    >
      {label}
    </Link>
  )
}
