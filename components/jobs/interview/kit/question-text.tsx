import { useMessages } from '@/components/ui/messages'
import type { Asked } from '@/lib/ai/interview/kit-types'
import type { QuestionForm } from '@/lib/ai/interview/question-forms'
import { type Quote, textOfQuote } from '@/lib/ai/interview/quotes'
import { interviewQuestions } from '@/lib/messages/areas'

/** Message of every question, with placeholders for quotes and months. */
export type QuestionForms = Readonly<
  Record<QuestionForm, (first: string, second: string, months: number) => string>
>

/** Placeholders for quotes: characters that no text contains. */
const places = ['\ufffc', '\ufffd']

/** Returns the text of a question and its quotes, in order. */
function questionParts(forms: QuestionForms, asked: Asked): (string | Quote)[] {
  const { form, quotes, months } = asked
  const text = forms[form](places[0] ?? '', places[1] ?? '', months)
  return text.split(/([\ufffc\ufffd])/).flatMap((part): (string | Quote)[] => {
    const at = places.indexOf(part)
    if (at < 0) return part === '' ? [] : [part]
    const quote = quotes[at]
    return quote ? [quote] : []
  })
}

/** Returns a question as text. */
export const questionText = (forms: QuestionForms, asked: Asked): string =>
  questionParts(forms, asked)
    .map((part) => (typeof part === 'string' ? part : textOfQuote(part)))
    .join('')

/** Text of a question; quotes are isolated in their own direction. */
export function QuestionText({ asked }: { asked: Asked }) {
  const forms: QuestionForms = useMessages(interviewQuestions).forms
  return questionParts(forms, asked).map((part) =>
    typeof part === 'string' ? part : <bdi key={textOfQuote(part)}>{textOfQuote(part)}</bdi>,
  )
}
