import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import type { Asked, Kit } from '../kit-types'
import { themeForms } from '../question-forms'
import { type Quote, textOfQuote } from '../quotes'

/** Maximum questions of a kit. */
const maxQuestions = 8

/**
 * Returns text of a kit that is neither in the CV nor in the job description, found independently of the kit's code: by
 * the printed fields and the characters of the job description. Also names a second question of a theme.
 *
 * @param posting the prepared job description
 */
export function kitFaults({ questions }: Kit, document: ResumeDocument, posting: string): string[] {
  const printed = new Map(
    fieldsOf(document).flatMap(({ address, text, shown }) => (shown ? [[address, text]] : [])),
  )
  const isSaid = (quote: Quote): boolean => {
    if (textOfQuote(quote) === '') return false
    if (quote.of === 'job') return posting.startsWith(quote.words, quote.from)
    return quote.parts.every(({ address, words }) => printed.get(address)?.includes(words))
  }
  const unsaid = (quotes: readonly Quote[]) =>
    quotes.flatMap((quote) => (isSaid(quote) ? [] : [textOfQuote(quote)]))
  const ofAsked = ({ form, quotes }: Asked) => [
    ...unsaid(quotes),
    ...(quotes.length > 2 ? [form] : []),
  ]
  const ofQuestions = questions.flatMap((question) => [
    ...ofAsked(question),
    ...question.followUps.flatMap(ofAsked),
    ...unsaid(question.lines.map(({ quote }) => quote)),
    ...unsaid(question.job ? [question.job] : []),
    ...question.lines.flatMap(({ quote, marked }) =>
      textOfQuote(quote).includes(marked) ? [] : [marked],
    ),
    ...((themeForms[question.theme] as readonly string[]).includes(question.form)
      ? []
      : [question.form]),
    ...(question.key === '' ? [question.theme] : []),
  ])
  const themes = questions.map(({ theme }) => theme)
  const twice = themes.filter((theme, at) => themes.indexOf(theme) !== at)
  return [...ofQuestions, ...twice, ...themes.slice(maxQuestions)]
}
