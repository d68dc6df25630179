import type { Question } from '@/lib/ai/interview/kit-types'
import type { QuestionForm } from '@/lib/ai/interview/question-forms'
import { type Quote, textOfQuote } from '@/lib/ai/interview/quotes'

/** The words of every question, with the places of its quotes and months. */
export type QuestionForms = Readonly<
  Record<QuestionForm, (first: string, second: string, months: number) => string>
>

/** Stand in for the quotes while the words around them are found: characters that no text has. */
const places = ['\ufffc', '\ufffd']

/** Returns the words of a question and the quotes between them, in order. */
export function questionParts(forms: QuestionForms, question: Question): (string | Quote)[] {
  const { form, quotes, months } = question
  const text = forms[form](places[0] ?? '', places[1] ?? '', months)
  return text.split(/([\ufffc\ufffd])/).flatMap((part): (string | Quote)[] => {
    const at = places.indexOf(part)
    if (at < 0) return part === '' ? [] : [part]
    const quote = quotes[at]
    return quote ? [quote] : []
  })
}

/** Returns a question as one text. */
export const questionText = (forms: QuestionForms, question: Question): string =>
  questionParts(forms, question)
    .map((part) => (typeof part === 'string' ? part : textOfQuote(part)))
    .join('')
