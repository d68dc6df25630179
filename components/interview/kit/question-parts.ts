import type { Question } from '@/lib/ai/interview/kit-types'
import type { QuestionForm } from '@/lib/ai/interview/question-forms'
import { type Quote, textOfQuote } from '@/lib/ai/interview/quotes'

/** Message of every question, with placeholders for quotes and months. */
export type QuestionForms = Readonly<
  Record<QuestionForm, (first: string, second: string, months: number) => string>
>

/** Placeholders for quotes: characters that no text contains. */
const places = ['\ufffc', '\ufffd']

/** Returns the text of a question and its quotes, in order. */
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

/** Returns a question as text. */
export const questionText = (forms: QuestionForms, question: Question): string =>
  questionParts(forms, question)
    .map((part) => (typeof part === 'string' ? part : textOfQuote(part)))
    .join('')
