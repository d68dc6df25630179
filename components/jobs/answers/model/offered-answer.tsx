import { OfferSummary } from '@/components/document/evidence/offer-summary'
import { BlockedSentences } from '@/components/document/sentences/blocked-sentences'
import { SentenceCard } from '@/components/document/sentences/sentence-card'
import { useJudgedSentences } from '@/components/document/sentences/use-judged-sentences'
import { useMessages } from '@/components/ui/messages'
import type { FormAnswerResult } from '@/lib/ai/letters/letter-result'
import { application as applicationMessages, letter as letterMessages } from '@/lib/messages/areas'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { jobFragment } from '../../applications-address'

type Props = {
  result: FormAnswerResult
  application: ApplicationDocument
  cv: ResumeDocument
  /** Answer as it is typed. */
  text: string
  /** Adds a sentence to the answer. */
  onTake: (sentence: string) => void
}

/**
 * Shows a model's sentences with the lines of the CV or the sentence of the ad that they rest on, and those that are
 * blocked. Where nothing answers the question, asks the person, who alone knows it.
 */
export function OfferedAnswer({ result, application, cv, text, onTake }: Props) {
  const messages = useMessages(letterMessages).help
  const { form } = useMessages(applicationMessages)
  const { sentences, held, blocked = [], dropped } = result
  const { jobDescription } = application.content
  const { judged, fromAd, nameOf } = useJudgedSentences(sentences, cv, jobDescription)
  const count = (isMeant: (reason: string) => boolean) =>
    dropped.reduce((sum, one) => sum + (isMeant(one.reason) ? one.count : 0), 0)
  const unsourced = count((reason) => reason === 'no-source')
  const omitted = count((reason) => reason === 'length')
  const left = count((reason) => !['no-source', 'length', 'leaning'].includes(reason))
  const textOf = new Map(sentences.map(({ id, text: sentence }) => [id, sentence]))
  return (
    <div className="mt-4">
      <div role="status">
        {sentences.length === 0 && <p className="text-pretty">{form.onlyYouCanAnswer}</p>}
        <OfferSummary offers={judged.map((one) => one.judged)} />
      </div>
      <ul className="mt-3 flex flex-col gap-3">
        {judged.map(({ sentence, judged: verdict }) => {
          const behind = sentence.leansOn === null ? null : (textOf.get(sentence.leansOn) ?? '')
          return (
            <SentenceCard
              key={sentence.id}
              sentence={sentence}
              judged={verdict}
              isLeaning={behind !== null && !text.trimEnd().endsWith(behind)}
              isTaken={text.includes(sentence.text)}
              fromAd={verdict.state === 'no-claim' ? [] : fromAd(sentence.text)}
              nameOf={nameOf}
              take={form.addSentence}
              onShow={() => {
                location.hash = jobFragment(application.id, 'cv')
              }}
              onTake={() => onTake(sentence.text)}
            />
          )
        })}
      </ul>
      {held > 0 && <p className="mt-3 text-soft text-sm">{messages.held(held)}</p>}
      <BlockedSentences sentences={blocked} />
      <p className="mt-2 text-soft text-sm">
        {[
          unsourced > 0 && form.noSource(unsourced),
          left > 0 && messages.dropped(left),
          omitted > 0 && messages.omitted(omitted),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  )
}
