'use client'

import { useMemo } from 'react'
import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { useJudge } from '@/components/document/evidence/use-judge'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { readSources } from '@/lib/ai/reader/sources'
import { createAdWords } from '@/lib/ai/tailoring/words-from-ad'
import { changeWording } from '@/lib/browser/jobs/tailor/wordings'
import { evidence as evidenceMessages, wordings as wordingMessages } from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import type { Tailoring } from '../use-tailoring'
import { useEditReading } from './use-edit-reading'
import { WordingCard, type WordingChange } from './wording-card'

type Props = {
  document: ResumeDocument
  tailoring: Tailoring
  onShow: (address: FieldAddress) => void
  /** Called when a suggestion is hovered or focused. */
  onPoint: (address: FieldAddress) => void
}

/**
 * Lists a model's suggestions with their verdicts, computed here from the local CV and the edited text; the server
 * checks accepted ones again.
 */
export function WordingList({
  document,
  tailoring: { draft, change, job },
  onShow,
  onPoint,
}: Props) {
  const messages = useMessages(wordingMessages)
  const { blocked } = useMessages(evidenceMessages)
  const judge = useJudge(document)
  const nameOf = usePlaceName(document)
  const fromAd = useMemo(() => {
    const lines = readSources(document.content, plainText)
    return createAdWords(
      lines.map(({ text }) => text),
      job.text,
    )
  }, [document, job.text])
  const wordings = draft?.wordings ?? []
  const judged = judge
    ? wordings.map((wording) => ({ wording, said: judge(wording, wording) }))
    : []
  const { checking, note } = useEditReading(judged, change)
  if (judged.length === 0) return null
  const open = judged.filter(
    ({ wording, said }) => wording.decision === null && said.state !== 'stale',
  )
  const passing = open.filter(({ said }) => said.state === 'licensed' && said.verdict === 'pass')
  const offers = open.filter(({ said }) => said.state !== 'blocked')
  const set = (keys: readonly string[], what: WordingChange) => {
    const decidedAt = new Date().toISOString()
    change((before) =>
      keys.reduce((known, key) => changeWording(known, key, { ...what, decidedAt }), before),
    )
  }
  return (
    <>
      <div role="status" className="mt-4">
        <OfferSummary
          offers={offers.map(({ said: { verdict, read, isOwn } }) => ({
            state: verdict === 'pass' ? 'backed' : 'asked',
            isRead: isOwn || read !== 'unread',
          }))}
          others={open.length > offers.length ? [blocked(open.length - offers.length)] : []}
        />
      </div>
      {passing.length > 1 && (
        <Button
          size="small"
          className="mt-2"
          onPress={() =>
            set(
              passing.map(({ wording }) => wording.key),
              { decision: 'accepted' },
            )
          }
        >
          {messages.acceptPassing(passing.length)}
        </Button>
      )}
      <ul className="mt-3 flex flex-col gap-4">
        {judged.map(({ wording, said }) => (
          <WordingCard
            key={wording.key}
            title={nameOf(wording.address)}
            nameOf={nameOf}
            wording={wording}
            said={said}
            fromAd={fromAd(wording.text)}
            isChecking={checking === wording.key}
            onChange={(what) => {
              set([wording.key], what)
              if (what.text !== undefined) note(wording, what.text)
            }}
            onShow={onShow}
            onPoint={() => onPoint(wording.address)}
          />
        ))}
      </ul>
    </>
  )
}
