import { type ReactNode, useState } from 'react'
import { useEraseFacts } from '@/components/document/private-facts/use-erase-facts'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { useMessages } from '@/components/ui/messages'
import { showToast } from '@/components/ui/toast-queue'
import type { TailorDraft } from '@/lib/browser/jobs/tailor/tailor-draft'
import type { PrivateFacts } from '@/lib/browser/private-facts/private-facts'
import { findLikeQuestions } from '@/lib/forms/like-questions'
import { application as applicationMessages, privateFacts, wordings } from '@/lib/messages/areas'
import { equalJson } from '@/lib/resume/json-value'
import { formEntry, type PrivateFact } from '@/lib/resume/private-facts'
import type { ApplicationDocument, ResumeDocument } from '@/lib/resume/schema/document'
import { AnswerFields } from '../answers/answer-fields'
import { EditAnswer } from '../answers/edit-answer'
import { AnswerHelp } from '../answers/model/answer-help'
import { answersFragment } from '../applications-address'

type Props = {
  /** Answers given in this job. */
  answers: readonly PrivateFact[]
  /** All facts of the person; null until they are read. */
  facts: readonly PrivateFact[] | null
  store: PrivateFacts | null
  application: ApplicationDocument
  /** CV of the job as it is stored. */
  cv: ResumeDocument
  /** Question and answer being typed, kept over a reload; null until they are read. */
  typed: TailorDraft['formAnswer'] | null
  onType: (change: (before: TailorDraft['formAnswer']) => TailorDraft['formAnswer']) => void
  /** Called with a new answer and the limit that it was written for. */
  onSave: (fact: PrivateFact, limit: number | null) => void
  /** Renders an answer with its button to copy it. */
  row: (fact: PrivateFact) => ReactNode
  children: ReactNode
}

/** Answers to longer questions of a form, written by hand and found again by likeness (ADR private-facts). */
export function LongerAnswers({ answers, facts, store, row, children, ...draft }: Props) {
  const { application, cv, typed, onType, onSave } = draft
  const { form } = useMessages(applicationMessages)
  return (
    <section aria-label={form.answers}>
      <h2 className="flex flex-wrap items-baseline gap-x-2 border-hair border-y bg-well px-5 py-1.5 font-semibold text-sm">
        {form.answers}
        <span className="font-normal text-soft">{form.answersHint}</span>
        <a
          href={answersFragment}
          className={`-my-1 -me-2.5 ms-auto ${buttonLook('quiet', 'small')}`}
        >
          {form.library}
        </a>
      </h2>
      <ul>
        {answers.map((fact) => (
          <Answer key={fact.id} {...{ fact, store }}>
            {row(fact)}
          </Answer>
        ))}
        {children}
      </ul>
      {store && typed && (
        <NewAnswer {...{ facts, store, application, cv, typed, onType, onSave }} />
      )}
    </section>
  )
}

type AnswerProps = { fact: PrivateFact; store: PrivateFacts | null; children: ReactNode }

/** Row of an answer with buttons that change and erase it, or the form that changes it. */
function Answer({ fact, store, children }: AnswerProps) {
  const { edit: editLabel } = useMessages(wordings)
  const messages = useMessages(privateFacts)
  const [isEditing, setEditing] = useState(false)
  if (!store) return children
  if (isEditing) {
    return (
      <li className="border-hair border-b px-5 py-4">
        <EditAnswer uses={[fact]} store={store} onClose={() => setEditing(false)} />
      </li>
    )
  }
  return (
    <>
      {children}
      <li className="flex justify-end border-hair border-b px-5">
        <Button
          look="quiet"
          size="small"
          aria-label={`${editLabel}: ${fact.question}`}
          onPress={() => setEditing(true)}
        >
          {editLabel}
        </Button>
        <EraseButton {...{ fact, store }} label={messages.erase} done={messages.erased} />
      </li>
    </>
  )
}

type EraseProps = { fact: PrivateFact; store: PrivateFacts; label: string; done: string }

function EraseButton({ fact, store, label, done }: EraseProps) {
  const erase = useEraseFacts(store)
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={`${label}: ${fact.question}`}
      onPress={() => void erase([fact], done)}
    >
      {label}
    </Button>
  )
}

type NewProps = Pick<Props, 'facts' | 'application' | 'cv' | 'onType' | 'onSave'> & {
  store: PrivateFacts
  typed: TailorDraft['formAnswer']
}

/** Adds an earlier answer; what has been typed stays above it. */
const addBelow = (typed: string, earlier: string) =>
  typed.trim() === '' ? earlier : `${typed.trimEnd()}\n\n${earlier}`

/** Form for one more answer; earlier answers to like questions stand below the question. */
function NewAnswer({ facts, store, typed, onType, onSave, ...help }: NewProps) {
  const { form } = useMessages(applicationMessages)
  const [limit, setLimit] = useState<number | null>(null)
  const { question, text } = typed
  const jobId = help.application.id
  const earlier = (facts ?? []).filter(({ entry, about }) => entry === formEntry && about !== jobId)
  const like = findLikeQuestions(question, earlier).slice(0, 3)
  const canSave = question.trim() !== '' && text.trim() !== ''
  async function save() {
    try {
      const fact = await store.add({
        ...{ entry: formEntry, about: jobId },
        ...{ question: question.trim(), text: text.trim() },
      })
      onSave(fact, limit)
      // Not what was typed while it was being saved.
      onType((now) => (equalJson(now, typed) ? { question: '', text: '' } : now))
    } catch {
      showToast({ text: form.notSaved })
    }
  }
  return (
    <>
      <form
        className="flex flex-col gap-3 px-5 py-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (canSave) void save()
        }}
      >
        <AnswerFields {...{ typed, onType, limit }} onLimit={setLimit}>
          {like.length > 0 && (
            <div>
              <p className="text-soft text-sm">{form.answeredBefore}</p>
              <ul className="divide-y divide-hair">
                {like.map((fact) => (
                  <li key={fact.id} className="flex items-start gap-3 py-2">
                    <div className="min-w-0 flex-1 text-sm">
                      <p dir="auto" className="text-soft">
                        {fact.question}
                      </p>
                      <p dir="auto" className="wrap-anywhere line-clamp-3">
                        {fact.text}
                      </p>
                    </div>
                    <Button
                      size="small"
                      onPress={() =>
                        onType((now) => ({ ...now, text: addBelow(now.text, fact.text) }))
                      }
                    >
                      {form.useAnswer}
                    </Button>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </AnswerFields>
        <Button type="submit" isDisabled={!canSave} className="self-start">
          {form.saveAnswer}
        </Button>
      </form>
      <AnswerHelp
        {...help}
        {...{ question, limit, text }}
        onTake={(sentence) =>
          onType((now) => ({ ...now, text: `${now.text.trimEnd()} ${sentence}`.trimStart() }))
        }
      />
    </>
  )
}
