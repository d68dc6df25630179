import { useState } from 'react'
import { WordingVerdict } from '@/components/document/evidence/wording-verdict'
import { WordMarks } from '@/components/document/words/word-marks'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { TextArea } from '@/components/ui/text-area'
import { wordsJoint } from '@/lib/ai/grounding/types'
import type { JudgedWording } from '@/lib/ai/tailoring/judge-wording'
import type { KeptWording } from '@/lib/browser/jobs/tailor/tailor-draft'
import {
  evidence as evidenceMessages,
  tailor as tailorMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { limits } from '@/lib/resume/resume-limits'
import { SuggestionCard } from '../suggestion-card'

export type WordingChange = Partial<Pick<KeptWording, 'text' | 'confirmed' | 'decision'>>

type Props = {
  /** Name of its place. */
  title: string
  nameOf: (place: string) => string
  wording: KeptWording
  said: JudgedWording
  /** Words that are in the job description and not in the CV. */
  fromAd: readonly string[]
  /** True while the person's edit is being read. */
  isChecking: boolean
  onChange: (change: WordingChange) => void
  onShow: (address: FieldAddress) => void
  onPoint: () => void
}

const frames: Record<JudgedWording['state'], string> = {
  licensed: 'border-line',
  open: 'border-mark',
  blocked: 'border-del',
  stale: 'border-line',
}

/** Wording for a field: diff, verdict and decision. */
export function WordingCard(props: Props) {
  const { title, nameOf, wording, said, fromAd, isChecking, onChange, onShow, onPoint } = props
  const messages = useMessages(wordingMessages)
  const tailor = useMessages(tailorMessages)
  const { checking, adMark } = useMessages(evidenceMessages)
  const [isEditing, setEditing] = useState(false)
  const { before, after, text, decision, answers, reason } = wording
  const isStale = said.state === 'stale'
  return (
    <SuggestionCard
      title={title}
      decision={isStale && decision === 'accepted' ? null : decision}
      onDecide={(next) => onChange({ decision: next })}
      frame={frames[said.state]}
      canAccept={isStale || said.state === 'blocked' ? null : said.state === 'licensed'}
      actions={
        !isStale && (
          <>
            <Button onPress={() => setEditing(!isEditing)}>
              {isEditing ? messages.editDone : messages.edit}
            </Button>
            {text !== after && (
              <Button look="quiet" onPress={() => onChange({ text: after })}>
                {messages.original}
              </Button>
            )}
          </>
        )
      }
      onPoint={onPoint}
    >
      <p className="mt-2 text-pretty wrap-anywhere">
        <WordMarks
          before={before}
          after={text}
          asked={said.reasons.flatMap((one) => one.words.split(wordsJoint))}
          noted={{ words: fromAd, note: adMark }}
        />
      </p>
      {isEditing && (
        <TextArea
          label={messages.editLabel}
          value={text}
          maxLength={limits.paragraph}
          autoFocus
          onChange={(event) => onChange({ text: event.target.value })}
          className="mt-3"
        />
      )}
      {/* Announced after it was read, not for each key. */}
      <p role="status" className="mt-2 text-soft text-sm empty:hidden">
        {isChecking ? (
          checking
        ) : said.isOwn && said.read !== 'unread' ? (
          <span className="sr-only">
            {said.verdict === 'pass' ? messages.ownBacked : messages.ownUnsupported}
          </span>
        ) : null}
      </p>
      <WordingVerdict
        said={said}
        fromAd={fromAd}
        nameOf={nameOf}
        confirmed={wording.confirmed}
        onConfirm={(confirmed) => onChange({ confirmed })}
        onShow={onShow}
      />
      {/* The first one is the heading. */}
      {answers.length > 1 && (
        <p dir="auto" className="mt-2 text-soft text-sm wrap-anywhere">
          {tailor.answers(answers.slice(1).join(', '))}
        </p>
      )}
      {reason !== '' && (
        <p dir="auto" className="mt-1 text-soft text-sm wrap-anywhere">
          {messages.why(reason)}
        </p>
      )}
    </SuggestionCard>
  )
}
