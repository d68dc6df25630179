import { useCallback, useRef } from 'react'
import { DraftedTexts } from '@/components/document/model/drafted-texts'
import { ModelFailure } from '@/components/document/model/model-failure'
import { SentNote } from '@/components/document/model/sent-note'
import { useModel } from '@/components/document/model/use-ai-state'
import { NextQuestion } from '@/components/document/private-facts/question-card'
import { useTold } from '@/components/document/private-facts/use-told'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { discloseFormAnswer } from '@/lib/ai/disclosure/disclose'
import { postingOf } from '@/lib/ai/letters/compose-form-answer'
import { prepareDocuments } from '@/lib/browser/ai/prepare-documents'
import { useRequestTracker } from '@/lib/browser/ai/use-request-tracker'
import { useJournal } from '@/lib/browser/storage/journal/use-journal'
import { useSync } from '@/lib/browser/sync/use-sync'
import { application as applicationMessages, letter as letterMessages } from '@/lib/messages/areas'
import { createIdGenerator } from '@/lib/resume/ids'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { OfferedAnswer } from './offered-answer'

export type AnswerHelpProps = {
  application: ApplicationDocument
  cv: ResumeDocument
  /** Question of the form as it is typed. */
  question: string
  /** Limit of its field in UTF-16 units; null: none. */
  limit: number | null
  /** Answer as it is typed. */
  text: string
  /** Adds a sentence to the answer. */
  onTake: (sentence: string) => void
}

/** Asks a model for sentences of an answer, and offers them with what each rests on. Shows nothing without a model. */
export function AnswerHelp(props: AnswerHelpProps) {
  const messages = useMessages(letterMessages).help
  if (useModel() !== 'ready') return null
  return (
    <section aria-labelledby="answer-help" className="border-hair border-t px-5 py-4">
      <h3 id="answer-help" className="text-sm">
        {messages.title}
      </h3>
      <Asking {...props} />
    </section>
  )
}

const ids = createIdGenerator()

/** Minimum of a limit that a model is told; shorter fields are for a word. */
const minLimit = 50

function Asking({ application, cv, question: typed, limit, text, onTake }: AnswerHelpProps) {
  const messages = useMessages(letterMessages).help
  const { form } = useMessages(applicationMessages)
  const journal = useJournal()
  const sync = useSync()
  const documentId = application.id
  const prepare = useCallback(
    () => prepareDocuments([documentId, cv.id], { journal, sync }),
    [documentId, cv.id, journal, sync],
  )
  const { state, tracker } = useRequestTracker('form-answer', {
    ...{ documentId, prepare, newKey: ids.document },
  })
  const { facts, mayTell } = useTold()
  const question = typed.trim()
  const characters = limit === null ? undefined : Math.max(limit, minLimit)
  const disclose = useCallback(
    (hasReader: boolean) =>
      discloseFormAnswer(cv, postingOf(application), { question, characters }, hasReader, facts),
    [cv, application, question, characters, facts],
  )
  const asker = useRef<HTMLButtonElement>(null)
  if (!tracker) return null
  const answer =
    state.kind === 'answered' && state.result.question === question ? state.result : null
  const ask = () =>
    tracker.ask({ documentId, question, ...(characters !== undefined && { characters }) })
  return (
    <>
      <p className="mt-0.5 mb-1 text-pretty text-soft text-sm">{form.helpHint}</p>
      {question !== '' && <SentNote disclose={disclose} />}
      <div className="mt-3 flex flex-wrap items-center gap-3">
        {state.kind === 'asking' ? (
          <Button onPress={() => void tracker.stop()}>{messages.stop}</Button>
        ) : (
          <Button ref={asker} isDisabled={question === ''} onPress={() => void ask()}>
            {answer ? messages.askAgain : messages.ask}
          </Button>
        )}
        {answer && <Button onPress={() => void tracker.discard()}>{messages.putAway}</Button>}
        <p role="status" className="min-w-0 flex-1 basis-48 text-soft text-sm">
          {state.kind === 'asking' && messages.stages[state.stage]}
        </p>
      </div>
      {state.kind === 'asking' && <DraftedTexts kind="form-answer" />}
      {state.kind === 'failed' && <ModelFailure code={state.code} retryAfter={state.retryAfter} />}
      {answer && mayTell && (
        <NextQuestion
          asked={answer.questions ?? []}
          document={cv}
          onClose={() => asker.current?.focus()}
        />
      )}
      {answer && <OfferedAnswer result={answer} {...{ application, cv, text, onTake }} />}
    </>
  )
}
