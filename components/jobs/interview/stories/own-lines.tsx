import { MarkedWords } from '@/components/document/words/marked-words'
import { Button } from '@/components/ui/button'
import { useMessages } from '@/components/ui/messages'
import type { Question } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { interview as interviewMessages, tailor as tailorMessages } from '@/lib/messages/areas'
import { useStoryBank } from './use-stories'

type Props = {
  question: Question
  /** Text of its story. */
  told: string
}

/** Lines of the CV that an answer may use; one at a time goes into the story. */
export function OwnLines({ question, told }: Props) {
  const messages = useMessages(interviewMessages)
  const { about } = useMessages(tailorMessages)
  const { tell, isReader } = useStoryBank()
  return (
    <ul aria-label={messages.ownLines} className="mt-1">
      {question.lines.map((line) => {
        const text = textOfQuote(line.quote)
        const isTold = told.includes(text)
        return (
          <li key={text} className="flex items-center gap-2 border-hair border-b py-1.5">
            <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
              <MarkedWords text={text} words={line.marked === '' ? [] : [line.marked]} />
            </span>
            {isTold ? (
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
      })}
    </ul>
  )
}
