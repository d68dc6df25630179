import { Circle, CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import { useDraft } from '@/components/document/editor/editor-context'
import type { ModelFinding } from '@/components/document/model/use-found-by-model'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import { isStoryReady } from '@/lib/ai/interview/find-stories'
import type { Question } from '@/lib/ai/interview/kit-types'
import { isStoryOf } from '@/lib/ai/interview/question-key'
import {
  interview as interviewMessages,
  interviewQuestions,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { useStoryBank } from '../stories/use-stories'
import type { KitState } from '../use-kit'
import { ModelQuestions } from './model-questions'
import { QuestionText, questionText } from './question-text'

type Props = {
  document: ResumeDocument
  kit: KitState
  help: ModelFinding
  onChangeJob: () => void
  className: string
}

/** Lists the questions to expect; the chosen one is answered beside them. */
export function KitPane({ document, kit: state, help, onChangeJob, className }: Props) {
  const messages = useMessages(interviewMessages)
  const tailor = useMessages(tailorMessages)
  const { setQuestions } = useStoryBank()
  const { questions } = state.kit
  useEffect(() => setQuestions(questions), [questions, setQuestions])
  const ready = useDraft(({ content }) =>
    questions
      .filter((question) =>
        content.stories.some(
          (story) => isStoryOf(story, question) && isStoryReady(story, question.theme),
        ),
      )
      .map(({ key }) => key)
      .join('\n'),
  )
  const readyKeys = ready === '' ? [] : ready.split('\n')
  return (
    <section
      aria-label={messages.questionsTab}
      className={`scroll-thin min-h-0 overflow-auto flowing:overflow-visible lg:max-w-110 ${className}`}
    >
      <div className="flex flex-wrap justify-between gap-x-4 px-5 pt-4 pb-2 text-soft text-sm">
        <h2 className="font-normal text-sm">
          {messages.expected(questions.length, state.followUps ?? 0)}
        </h2>
        <p role="status">{messages.ready(readyKeys.length)}</p>
      </div>
      <ul aria-label={messages.questionsTab}>
        {questions.map((question) => (
          <QuestionRow
            key={question.key}
            question={question}
            isReady={readyKeys.includes(question.key)}
          />
        ))}
      </ul>
      <div className="flex flex-col items-start gap-2 px-5 py-3">
        <ModelQuestions
          count={state.followUps}
          help={help}
          document={document}
          posting={state.job.text}
        />
        <Button size="small" look="quiet" className="-ms-2.5" onPress={onChangeJob}>
          {tailor.change}
        </Button>
      </div>
    </section>
  )
}

function QuestionRow({ question, isReady }: { question: Question; isReady: boolean }) {
  const messages = useMessages(interviewMessages)
  const { forms } = useMessages(interviewQuestions)
  const { question: shown, show } = useStoryBank()
  const isShown = shown?.key === question.key
  const { theme, lines, followUps } = question
  const counted = lines.length > 0 ? messages.lineCount(lines.length) : messages.noLine
  const Icon = isReady ? CircleCheck : Circle
  return (
    <li className="border-hair border-b">
      <button
        type="button"
        aria-current={isShown ? 'true' : undefined}
        onClick={() => show(question.key)}
        className={`grid min-h-15 w-full cursor-pointer grid-cols-[auto_1fr_auto] items-center gap-x-3 px-5 py-2 text-start -outline-offset-2 ${isShown ? 'bg-pen-wash' : 'hover:bg-hover'}`}
      >
        <span className="col-start-2 text-soft text-sm">{messages.themes[theme]}</span>
        <span className="text-soft text-sm">{theme === 'here' ? messages.fromAd : counted}</span>
        <Icon
          aria-hidden="true"
          className={`col-start-1 size-4 ${isReady ? 'text-add' : 'text-soft'}`}
        />
        <span className="col-span-2 text-pretty font-semibold wrap-anywhere">
          <QuestionText asked={question} />
          {isReady && <span className="sr-only"> ({messages.isReady})</span>}
        </span>
      </button>
      {followUps.length > 0 && (
        <ul aria-label={messages.followUps} className="pb-2">
          {followUps.map((one) => (
            <li key={questionText(forms, one)}>
              <button
                type="button"
                onClick={() => show(question.key)}
                className="min-h-9 w-full cursor-pointer py-1 ps-12 pe-5 text-start text-pretty text-sm wrap-anywhere -outline-offset-2 hover:bg-hover pointer-coarse:min-h-11"
              >
                <QuestionText asked={one} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
