import { useMemo } from 'react'
import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { useJudge } from '@/components/document/evidence/use-judge'
import { usePlaceName } from '@/components/document/evidence/use-place-name'
import { useToldDocument } from '@/components/document/private-facts/use-told-document'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import { readSources } from '@/lib/ai/reader/sources'
import { createAdWords } from '@/lib/ai/tailoring/words-from-ad'
import { changeWording } from '@/lib/browser/jobs/tailor/wordings'
import {
  evidence as evidenceMessages,
  tailor as tailorMessages,
  wordings as wordingMessages,
} from '@/lib/messages/areas'
import type { FieldAddress } from '@/lib/resume/change/address'
import { groupBy } from '@/lib/resume/contradictions/group-by'
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
 * Lists a model's suggestions by the requirements that they answer, with their verdicts, computed here from the local CV and the edited text; the server
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
  const { undo } = useMessages(tailorMessages)
  const told = useToldDocument(document)
  const judge = useJudge(told)
  const nameOf = usePlaceName(document)
  const fromAd = useMemo(() => {
    const lines = readSources(told.content, plainText)
    return createAdWords(
      lines.map(({ text }) => text),
      job.text,
    )
  }, [told, job.text])
  const wordings = draft?.wordings ?? []
  const judged = judge
    ? wordings.map((wording) => ({ wording, said: judge(wording, wording) }))
    : []
  const { checking, note } = useEditReading(document.id, judged, change)
  if (judged.length === 0) return null
  const open = judged.filter(
    ({ wording, said }) => wording.decision === null && said.state !== 'stale',
  )
  const passing = open.filter(({ said }) => said.state === 'licensed' && said.verdict === 'pass')
  const offers = open.filter(({ said }) => said.state !== 'blocked')
  const groups = groupBy(judged, ({ wording }) => wording.answers[0] ?? '')
  const headings = [...groups.keys()].toSorted((a, b) => Number(a === '') - Number(b === ''))
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
          onPress={() => {
            const keys = passing.map(({ wording }) => wording.key)
            set(keys, { decision: 'accepted' })
            const onAction = () => set(keys, { decision: null })
            showToast({ text: messages.accepted(keys.length), action: { label: undo, onAction } })
          }}
        >
          {messages.acceptPassing(passing.length)}
        </Button>
      )}
      {headings.map((heading) => (
        <section key={heading} className="mt-5">
          {headings.length > 1 || heading !== '' ? (
            <h4 dir="auto" className="text-sm wrap-anywhere">
              {heading || messages.others}
            </h4>
          ) : null}
          <ul className="mt-2 flex flex-col gap-4">
            {groups.get(heading)?.map(({ wording, said }) => (
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
        </section>
      ))}
    </>
  )
}
