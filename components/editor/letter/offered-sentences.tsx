import { useState } from 'react'
import { useLetterDraft, useLetterEditor } from '@/components/document/editor/editor-context'
import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { BlockedSentences } from '@/components/document/sentences/blocked-sentences'
import { SentenceCard } from '@/components/document/sentences/sentence-card'
import { useJudgedSentences } from '@/components/document/sentences/use-judged-sentences'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import { canStandBehind, takeSentences } from '@/lib/browser/editing/take-sentence'
import { letter as letterMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { plainText } from '@/lib/resume/text/rich-text'
import { openDocument } from '../shell/top-bar/use-document-actions'

type Props = {
  result: LetterResult
  /** CV of the letter; null while it is not here. */
  resume: ResumeDocument | null
}

/** Shows a model's sentences: supported ones with quotes, those to confirm, blocked ones, and the number of dropped ones. */
export function OfferedSentences({ result, resume }: Props) {
  const messages = useMessages(letterMessages).help
  const { session, run, ids } = useLetterEditor()
  const [last, setLast] = useState<OfferedSentence | null>(null)
  const [hasLeftOut, setLeftOut] = useState(false)
  const letter = useLetterDraft((document) => document)
  const posting = letter.lineage?.posting?.text ?? ''
  const { sentences, held, blocked = [], dropped } = result
  const { judged: allJudged, fromAd, nameOf } = useJudgedSentences(sentences, resume, posting)
  const count = (isMeant: (reason: string) => boolean) =>
    dropped.reduce((sum, one) => sum + (isMeant(one.reason) ? one.count : 0), 0)
  const isByPlan = (reason: string) => reason === 'length' || reason === 'not-chosen'
  const omitted = count(isByPlan)
  const left = count((reason) => reason !== 'leaning' && !isByPlan(reason))
  // Undone or deleted ones may be inserted again.
  const written = letter.content.paragraphs.map((paragraph) => plainText(paragraph.text))
  const judged = allJudged.map((one) => ({
    ...one,
    isTaken: written.some((text) => text.includes(one.sentence.text)),
  }))
  const textOf = new Map(sentences.map(({ id, text }) => [id, text]))
  const behind = ({ leansOn }: OfferedSentence) =>
    leansOn === null ? null : (textOf.get(leansOn) ?? '')
  const isLeaning = (sentence: OfferedSentence) => {
    const text = behind(sentence)
    return text !== null && !canStandBehind(letter, text)
  }
  const clean = judged.filter((one) => one.judged.state !== 'asked' && !one.isTaken)
  const together: OfferedSentence[] = []
  for (const { sentence } of clean) {
    const isNext = sentence.leansOn !== null && together.at(-1)?.id === sentence.leansOn
    if (isNext || !isLeaning(sentence)) together.push(sentence)
  }
  const isLost = dropped.some(({ reason }) => reason === 'leaning')

  /** Returns the sentence that another one follows: the one that it refers to, or the one before in its paragraph. */
  function before(sentence: OfferedSentence, previous: OfferedSentence | null, isBatch: boolean) {
    if (sentence.leansOn !== null) return behind(sentence)
    if (previous?.paragraph !== sentence.paragraph) return null
    return isBatch || canStandBehind(letter, previous.text) ? previous.text : null
  }

  function take(taken: readonly OfferedSentence[], isConfirmed: boolean) {
    const added = taken.map((sentence, at) => ({
      text: sentence.text,
      behind: before(sentence, taken[at - 1] ?? last, at > 0),
      confirmedAt: isConfirmed ? new Date().toISOString() : null,
    }))
    if (session.isReader() || !run((document) => takeSentences(document, added, ids))) return
    setLast(taken.at(-1) ?? null)
  }

  return (
    <div className="mt-4">
      <div role="status">
        {sentences.length === 0 && <p>{messages.nothing}</p>}
        <OfferSummary offers={judged.map((one) => one.judged)} />
      </div>
      {together.length > 1 && (
        <Button
          size="small"
          className="mt-2"
          onPress={() => {
            setLeftOut(together.length < clean.length)
            take(together, false)
          }}
        >
          {messages.takeAll(together.length)}
        </Button>
      )}
      <ul className="mt-3 flex flex-col gap-3">
        {judged.map((one) => (
          <SentenceCard
            key={one.sentence.id}
            {...one}
            isLeaning={isLeaning(one.sentence)}
            // A wish or an application claims nothing about the person.
            fromAd={one.judged.state === 'no-claim' ? [] : fromAd(one.sentence.text)}
            nameOf={nameOf}
            take={messages.take}
            onShow={() => resume && openDocument(resume.id)}
            onTake={(isConfirmed) => take([one.sentence], isConfirmed)}
          />
        ))}
      </ul>
      {held > 0 && <p className="mt-3 text-soft text-sm">{messages.held(held)}</p>}
      <BlockedSentences sentences={blocked} />
      <p className="mt-2 text-soft text-sm">
        {[
          left > 0 && messages.dropped(left),
          omitted > 0 && messages.omitted(omitted),
          (isLost || hasLeftOut) && messages.leftOut,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}
