'use client'

import { useMemo, useState } from 'react'
import { OfferSummary } from '@/components/evidence/offer-summary'
import { usePlaceName } from '@/components/evidence/use-place-name'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { LetterResult, OfferedSentence } from '@/lib/ai/letters/letter-result'
import { judgeOffered } from '@/lib/ai/reader/judge-offered'
import { readSources } from '@/lib/ai/reader/sources'
import { takeSentences } from '@/lib/browser/editing/take-sentence'
import { letter as letterMessages } from '@/lib/messages/areas'
import { plainText } from '@/lib/resume/text/rich-text'
import { openDocument } from '../shell/top-bar/use-document-actions'
import { useLetterDraft, useLetterEditor } from '../state/editor-context'
import { SentenceCard } from './sentence-card'
import { useLetterCv } from './use-letter-cv'

/**
 * Shows the sentences that a model wrote: those that the CV supports with its quotes, those that the user has to
 * confirm, and the number of those that were left out.
 */
export function OfferedSentences({ result }: { result: LetterResult }) {
  const words = useMessages(letterMessages).help
  const { session, run, ids } = useLetterEditor()
  const [lastParagraph, setLastParagraph] = useState<number | null>(null)
  const resume = useLetterCv()
  const nameOf = usePlaceName(resume)
  const lines = useMemo(() => resume && readSources(resume.content, plainText), [resume])
  const paragraphs = useLetterDraft(({ content }) => content.paragraphs)
  const { sentences, held, dropped } = result
  const left = dropped.reduce((sum, { count }) => sum + count, 0)
  // What is undone or taken out may be taken again.
  const written = paragraphs.map((paragraph) => plainText(paragraph.text))
  const judged = sentences.map((sentence) => ({
    sentence,
    judged: judgeOffered({ ...sentence, before: '', after: sentence.text }, lines),
    isTaken: written.some((text) => text.includes(sentence.text)),
  }))
  const clean = judged.filter((one) => one.judged.state !== 'asked' && !one.isTaken)

  function take(taken: readonly OfferedSentence[], isConfirmed: boolean) {
    let last = lastParagraph
    const added = taken.map(({ text, paragraph }) => {
      const beginsParagraph = paragraph !== last
      last = paragraph
      return { text, beginsParagraph, confirmedAt: isConfirmed ? new Date().toISOString() : null }
    })
    if (session.isReader() || !run((document) => takeSentences(document, added, ids))) return
    setLastParagraph(last)
  }

  return (
    <div className="mt-4">
      <div role="status">
        {sentences.length === 0 && <p>{words.nothing}</p>}
        <OfferSummary offers={judged.map((one) => one.judged)} />
      </div>
      {clean.length > 1 && (
        <Button
          size="small"
          className="mt-2"
          onPress={() =>
            take(
              clean.map(({ sentence }) => sentence),
              false,
            )
          }
        >
          {words.takeAll(clean.length)}
        </Button>
      )}
      <ul className="mt-3 flex flex-col gap-3">
        {judged.map((one) => (
          <SentenceCard
            key={one.sentence.id}
            {...one}
            nameOf={nameOf}
            onShow={() => resume && openDocument(resume.id)}
            onTake={(isConfirmed) => take([one.sentence], isConfirmed)}
          />
        ))}
      </ul>
      <p className="mt-2 text-soft text-sm">
        {[held > 0 && words.held(held), left > 0 && words.dropped(left)].filter(Boolean).join(' ')}
      </p>
    </div>
  )
}
