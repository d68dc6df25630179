'use client'

import { CircleHelp, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { MarkedWords } from '@/components/history/marked-words'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useMessages } from '@/components/ui/messages'
import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import { takeSentence } from '@/lib/browser/editing/take-sentence'
import { letter as letterMessages } from '@/lib/messages/en/letter'
import { wording as wordingMessages } from '@/lib/messages/en/wording'
import { plainText } from '@/lib/resume/text/rich-text'
import { useLetterDraft, useLetterEditor } from '../state/editor-context'
import { useSayLetterReason } from './use-say-letter-reason'

/**
 * Shows the sentences that a model wrote: those that the CV supports, those that the user has to confirm, and
 * the number of those that were left out.
 */
export function OfferedSentences({ result }: { result: LetterResult }) {
  const words = useMessages(letterMessages).help
  const { session, run, ids } = useLetterEditor()
  const [lastParagraph, setLastParagraph] = useState<number | null>(null)
  const { sentences, held, dropped } = result
  const left = dropped.reduce((sum, { count }) => sum + count, 0)

  function take({ text, paragraph }: OfferedSentence, isConfirmed: boolean) {
    const sentence = {
      text,
      beginsParagraph: paragraph !== lastParagraph,
      confirmedAt: isConfirmed ? new Date().toISOString() : null,
    }
    if (session.isReader() || !run((document) => takeSentence(document, sentence, ids))) return
    setLastParagraph(paragraph)
  }

  return (
    <div role="status" className="mt-4">
      {sentences.length === 0 && <p>{words.nothing}</p>}
      <ul className="flex flex-col gap-3">
        {sentences.map((one) => (
          <SentenceCard
            key={one.id}
            sentence={one}
            onTake={(isConfirmed) => take(one, isConfirmed)}
          />
        ))}
      </ul>
      <p className="mt-2 text-soft text-sm">
        {[held > 0 && words.held(held), left > 0 && words.dropped(left)].filter(Boolean).join(' ')}
      </p>
    </div>
  )
}

type CardProps = {
  sentence: OfferedSentence
  /** With whether the person has said that it is true. */
  onTake: (isConfirmed: boolean) => void
}

function SentenceCard({ sentence, onTake }: CardProps) {
  const words = useMessages(letterMessages).help
  const { passes, confirm, isTrue } = useMessages(wordingMessages)
  const sayReason = useSayLetterReason()
  const [isConfirmed, setConfirmed] = useState(false)
  const { text, verdict, reasons, evidence } = sentence
  const isAsked = verdict === 'confirm'
  // What is undone or taken out may be taken again.
  const isTaken = useLetterDraft(({ content }) =>
    content.paragraphs.some((paragraph) => plainText(paragraph.text).includes(text)),
  )
  return (
    <li className="rounded-card border border-line p-3">
      <p dir="auto" className="wrap-anywhere">
        <MarkedWords text={text} words={reasons.map((reason) => reason.words)} />
      </p>
      {isAsked ? (
        <>
          <p className="mt-2 flex items-start gap-2 font-medium text-sm">
            <CircleHelp aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {confirm}
          </p>
          <ul className="mt-1 text-soft text-sm">
            {[...new Set(reasons.map(sayReason))].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <Checkbox
            label={isTrue}
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        </>
      ) : (
        <p className="mt-2 flex items-start gap-2 text-add text-sm">
          <ShieldCheck aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
          {evidence.length > 0 ? passes : words.claimsNothing}
        </p>
      )}
      <Button
        size="small"
        className="mt-2"
        isDisabled={isTaken || (isAsked && !isConfirmed)}
        onPress={() => onTake(isAsked)}
      >
        {isTaken ? words.taken : words.take}
      </Button>
    </li>
  )
}
