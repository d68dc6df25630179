'use client'

import { useMessages } from '@/components/ui/messages'
import type { Question } from '@/lib/ai/interview/kit-types'
import { textOfQuote } from '@/lib/ai/interview/quotes'
import { interview as interviewMessages } from '@/lib/messages/areas'
import { CvLine } from './cv-line'
import { QuestionStories } from './question-stories'
import { QuestionText } from './question-text'

/** A line that is quoted in the question is not repeated. */
const isSaidWhole = ({ quotes, lines }: Question) => {
  const said = quotes.map(textOfQuote)
  return lines.every((line) => said.includes(textOfQuote(line)))
}

/** Question with the line that it is about, and stories. */
export function QuestionCard({ question }: { question: Question }) {
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
