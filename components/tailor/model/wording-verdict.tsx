'use client'

import { CircleAlert, ShieldAlert, ShieldCheck, ShieldX } from 'lucide-react'
import { usePlaceWords } from '@/components/history/use-place-words'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import { type JudgedWording, questionOf } from '@/lib/ai/tailoring/judge-wording'
import { sayReason } from '@/lib/messages/en/grounding'
import { wordings as wordingMessages } from '@/lib/messages/en/wordings'
import type { FieldAddress } from '@/lib/resume/change/address'
import { findPlace } from '@/lib/resume/change/field-place'
import type { ResumeDocument } from '@/lib/resume/schema/document'

type Props = {
  document: ResumeDocument
  said: JudgedWording
  confirmed: readonly string[]
  onConfirm: (confirmed: string[]) => void
  /** Marks a field on the paper. */
  onShow: (address: FieldAddress) => void
}

/**
 * Shows the verdict of the CV on a suggestion, with a checkbox for each claim that the CV does not support
 * (promise 2).
 */
export function WordingVerdict({ document, said, confirmed, onConfirm, onShow }: Props) {
  const words = useMessages(wordingMessages)
  const placeName = usePlaceName(document)
  const { state, verdict, reasons, evidence, isOwn, isShown } = said
  if (state === 'stale') return <Line Icon={CircleAlert}>{words.stale}</Line>
  if (state === 'blocked') {
    return (
      <div role="status">
        {reasons
          .filter((reason) => reason.verdict === 'block')
          .map((reason) => (
            <Line key={questionOf(reason)} Icon={ShieldX} look="text-del">
              {words.blocked}: {sayReason(reason)}
            </Line>
          ))}
        <p className="mt-1 ps-6 text-soft text-sm">{words.blockedHint}</p>
      </div>
    )
  }
  const toggle = (question: string) =>
    onConfirm(
      confirmed.includes(question)
        ? confirmed.filter((one) => one !== question)
        : [...confirmed, question],
    )
  return (
    <>
      {verdict === 'pass' ? (
        <Line Icon={ShieldCheck}>
          {isOwn ? words.ownPasses : isShown ? words.passes : words.passesUnshown}
        </Line>
      ) : isOwn ? (
        <OwnWords reasons={reasons} confirmed={confirmed} onConfirm={onConfirm} />
      ) : (
        <>
          <Line Icon={ShieldAlert}>{words.asks}</Line>
          {reasons.map((reason) => (
            <Checkbox
              key={questionOf(reason)}
              className="ps-6 text-sm"
              checked={confirmed.includes(questionOf(reason))}
              onChange={() => toggle(questionOf(reason))}
              label={
                <>
                  {sayReason(reason)} <strong>{words.isTrue}</strong>
                </>
              }
              description={placeName(reason.place, words.inPlace)}
            />
          ))}
        </>
      )}
      <EvidenceList
        evidence={evidence}
        nameOf={(place) => placeName(place, String)}
        onShow={onShow}
      />
    </>
  )
}

type OwnWordsProps = Pick<Props, 'confirmed' | 'onConfirm'> & Pick<JudgedWording, 'reasons'>

/** Shows what is new in the person's own words, with one tick for all of it. */
function OwnWords({ reasons, confirmed, onConfirm }: OwnWordsProps) {
  const words = useMessages(wordingMessages)
  const questions = reasons.map(questionOf)
  const isConfirmed = questions.every((question) => confirmed.includes(question))
  const quotes = [...new Set(reasons.map((reason) => reason.words).filter(Boolean))]
  return (
    <>
      <Line Icon={ShieldAlert}>{words.asksOwn(quotes)}</Line>
      <Checkbox
        className="ps-6 text-sm"
        checked={isConfirmed}
        onChange={() => onConfirm(isConfirmed ? [] : questions)}
        label={words.isTrue}
      />
    </>
  )
}

type EvidenceProps = Pick<Props, 'onShow'> &
  Pick<JudgedWording, 'evidence'> & { nameOf: (place: string) => string }

/** Quotes that are shown at once; further ones are behind a disclosure. */
const shownAtOnce = 2

/** Quotes the CV for a suggestion; each quote leads to its line on the paper. */
function EvidenceList({ evidence, nameOf, onShow }: EvidenceProps) {
  const words = useMessages(wordingMessages)
  if (evidence.length === 0) return null
  const list = (some: JudgedWording['evidence']) => (
    <ul className="mt-1 flex flex-col gap-1">
      {some.map(({ words: quote, place }) => (
        <li key={`${place} ${quote}`}>
          <button
            type="button"
            onClick={() => onShow(place as FieldAddress)}
            className="min-h-8 rounded-control px-1 text-start wrap-anywhere hover:bg-pen-wash hover:text-pen pointer-coarse:min-h-11"
          >
            <span dir="auto">“{quote}”</span> <span className="text-soft">{nameOf(place)}</span>
            <span className="sr-only">, {words.showOnPaper}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  const more = evidence.slice(shownAtOnce)
  return (
    <div className="mt-2 ps-6 text-sm">
      <p className="text-soft">{words.evidence}</p>
      {list(evidence.slice(0, shownAtOnce))}
      {more.length > 0 && (
        <details>
          <summary className="cursor-pointer text-soft">{words.moreEvidence(more.length)}</summary>
          {list(more)}
        </details>
      )}
    </div>
  )
}

/** Returns a function that names a place of the CV; it gives an empty text for a place without a name. */
function usePlaceName(document: ResumeDocument) {
  const places = usePlaceWords()
  return (place: string | null, say: (name: string) => string): string => {
    if (!place) return ''
    const address = (place.includes('/') ? place : `${place}/name`) as FieldAddress
    const found = findPlace(document, address)
    const name = found ? places.place(found, true) : ''
    return name && say(name)
  }
}

type LineProps = { Icon: typeof ShieldX; look?: string; children: React.ReactNode }

function Line({ Icon, look = 'text-soft', children }: LineProps) {
  return (
    <p className={`mt-2 flex items-start gap-2 text-sm ${look}`}>
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0 text-pretty wrap-anywhere">{children}</span>
    </p>
  )
}
