import type { ReactNode } from 'react'
import { MarkedWords } from '@/components/document/words/marked-words'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { Question } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import {
  interview as interviewMessages,
  privateFacts,
  tailor as tailorMessages,
} from '@/lib/messages/areas'
import type { PrivateFact } from '@/lib/resume/private-facts'
import { useStoryBank } from './use-stories'

type Props = {
  question: Question
  /** Text of its story. */
  told: string
}

/** Lines of the CV that an answer may use; one at a time goes into the story. */
export function OwnLines({ question, told }: Props) {
  const messages = useMessages(interviewMessages)
  return (
    <ul aria-label={messages.ownLines} className="mt-1">
      {question.lines.map((line) => {
        const text = textOfQuote(line.quote)
        return (
          <UsableRow key={text} text={text} question={question} told={told}>
            <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
              <MarkedWords text={text} words={line.marked === '' ? [] : [line.marked]} />
            </span>
          </UsableRow>
        )
      })}
    </ul>
  )
}

/** Answers of the person about the entries of these lines, each below its question; to use in the story as lines are. */
export function ToldLines({ facts, ...row }: Props & { facts: readonly PrivateFact[] }) {
  const { title } = useMessages(privateFacts)
  return (
    <ul aria-label={title} className="mt-1">
      {facts.map(({ id, question, text }) => (
        <UsableRow key={id} text={text.replace(/\s+/gu, ' ').trim()} {...row}>
          <div className="min-w-0 flex-1 wrap-anywhere">
            <p dir="auto" className="text-pretty text-soft text-sm">
              {question}
            </p>
            <p dir="auto" className="whitespace-pre-line">
              {text}
            </p>
          </div>
        </UsableRow>
      ))}
    </ul>
  )
}

/** Row with a button that puts its text into the story. */
function UsableRow({
  text,
  question,
  told,
  children,
}: Props & { text: string; children: ReactNode }) {
  const messages = useMessages(interviewMessages)
  const { about } = useMessages(tailorMessages)
  const { tell, isReader } = useStoryBank()
  return (
    <li className="flex items-center gap-2 border-hair border-b py-1.5">
      {children}
      {told.includes(text) ? (
        <span className="shrink-0 rounded-[0.375rem] bg-add-wash px-2 font-[550] text-add text-xs">
          {messages.inStory}
        </span>
      ) : (
        <Button
          size="small"
          aria-label={about(messages.useLine, text)}
          isDisabled={isReader}
          onPress={() => tell(question, text)}
        >
          {messages.useLine}
        </Button>
      )}
    </li>
  )
}
