'use client'

import { type ReactNode, useId } from 'react'
import { EvidencePanel } from '@/components/tailor/model/evidence-panel'
import type { EvidenceHelp } from '@/components/tailor/model/use-evidence'
import { PostingWarnings } from '@/components/tailor/posting-warnings'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { KitDemand, Question } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { interview as interviewMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { KitState } from '../use-kit'
import { CvLine } from './cv-line'
import { DemandCard } from './demand-card'
import { ModelQuestions } from './model-questions'
import { QuestionStories } from './question-stories'
import { QuestionText } from './question-text'
import type { QuestionHelp } from './use-model-questions'

/** A line that is quoted in the question is not repeated. */
const isSaidWhole = ({ quotes, lines }: Question) => {
  const said = quotes.map(textOfQuote)
  return lines.every((line) => said.includes(textOfQuote(line)))
}

/** Question with the line that it is about, and stories. */
function QuestionCard({ question }: { question: Question }) {
  const messages = useMessages(interviewMessages)
  return (
    <li className="rounded-card border border-line bg-panel p-4">
      <p className="text-pretty font-medium wrap-anywhere">
        <QuestionText question={question} />
      </p>
      {!isSaidWhole(question) && (
        <div className="mt-1 text-soft">
          {question.lines.map((line) => (
            <CvLine key={textOfQuote(line)} quote={line} />
          ))}
        </div>
      )}
      {question.notes.length > 0 && (
        <div className="mt-2">
          <p className="text-soft text-sm">{messages.mention}</p>
          {question.notes.map((line) => (
            <CvLine key={textOfQuote(line)} quote={line} />
          ))}
        </div>
      )}
      <QuestionStories question={question} />
    </li>
  )
}

type Props = {
  document: ResumeDocument
  kit: KitState
  evidence: EvidenceHelp
  help: QuestionHelp
  onChangeJob: () => void
  className: string
}

/** Lists demands with their coverage, and likely questions. */
export function KitPane({ document, kit: state, evidence, help, onChangeJob, className }: Props) {
  const messages = useMessages(interviewMessages)
  const tailor = useMessages(tailorMessages)
  const { kit, groups, prepared, modelQuestions } = state
  const count = (is: (demand: KitDemand) => boolean) => kit.demands.filter(is).length
  const shown = count((one) => one.state !== 'gap')
  const near = count((one) => one.near !== null)
  return (
    <section
      aria-label={messages.questionsTab}
      className={`scroll-thin min-h-0 overflow-auto p-4 sm:p-6 ${className}`}
    >
      <div className="mx-auto max-w-2xl">
        <PostingWarnings prepared={prepared} />
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <h2 className="me-auto text-xl">{tailor.demands}</h2>
          <Button
            size="small"
            look="quiet"
            className="max-sm:-ms-2.5 sm:-me-2.5"
            onPress={onChangeJob}
          >
            {tailor.change}
          </Button>
        </div>
        <p className="mt-1 text-soft">
          {kit.demands.length > 0
            ? messages.counts(shown, near, kit.demands.length - shown - near)
            : tailor.noDemands}
        </p>
        <EvidencePanel document={document} tailoring={state} evidence={evidence} />
        {groups.map(({ kind, heading, demands }) => (
          <Group
            key={`${kind} ${heading}`}
            title={kind === 'heading' ? heading : tailor.groups[kind]}
          >
            {demands.map((demand) => (
              <DemandCard
                key={demand.requirement.id}
                demand={demand}
                onTakeOut={state.takeOut}
                onAnswer={state.answer}
              />
            ))}
          </Group>
        ))}
        <h2 className="mt-10 text-xl">{messages.aboutCv}</h2>
        {kit.questions.length === 0 && <p className="mt-1 text-soft">{messages.noneAboutCv}</p>}
        <QuestionList label={messages.aboutCv} questions={kit.questions} />
        {modelQuestions && <QuestionList label={messages.aboutCv} questions={modelQuestions} />}
        <ModelQuestions
          count={modelQuestions?.length ?? null}
          help={help}
          document={document}
          posting={state.job.text}
        />
        <h2 className="mt-10 text-xl">{messages.usual}</h2>
        <QuestionList label={messages.usual} questions={kit.general} />
      </div>
    </section>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-6">
      <h3 id={id} dir="auto" className="text-base wrap-anywhere">
        {title}
      </h3>
      <ul aria-labelledby={id} className="mt-2 flex flex-col gap-3">
        {children}
      </ul>
    </section>
  )
}

function QuestionList({ label, questions }: { label: string; questions: readonly Question[] }) {
  return (
    <ul aria-label={label} className="mt-3 flex flex-col gap-3 empty:hidden">
      {questions.map((question) => (
        <QuestionCard key={`${question.key} ${question.form}`} question={question} />
      ))}
    </ul>
  )
}
