import type { ResumeDocument } from '@/lib/resume/schema/document'
import { fieldsOf } from '@/lib/resume/text/text'
import type { Kit, KitDemand, Question } from '../kit-types'
import { demandForms, generalForms, type QuestionForm } from '../question-forms'
import { type Quote, textOfQuote } from '../quotes'

const forms: ReadonlySet<QuestionForm> = new Set([...demandForms, ...generalForms])

/**
 * Returns text of a kit that is neither in the CV nor in the job description, found independently of the kit's code: by
 * the printed fields and the characters of the job description.
 *
 * @param posting the prepared job description
 * @param own words of demands that the person added
 */
export function kitFaults(
  { demands, questions, general }: Kit,
  document: ResumeDocument,
  posting: string,
  own: readonly string[] = [],
): string[] {
  const printed = new Map(
    fieldsOf(document).flatMap(({ address, text, shown }) => (shown ? [[address, text]] : [])),
  )
  const isSaid = (quote: Quote): boolean => {
    if (textOfQuote(quote) === '') return false
    if (quote.of === 'person') return own.includes(quote.words)
    if (quote.of === 'job') return posting.startsWith(quote.words, quote.from)
    return quote.parts.every(({ address, words }) => printed.get(address)?.includes(words))
  }
  const inQuestion = ({ form, quotes, lines, job, notes, key }: Question): string[] => {
    const all = [...quotes, ...lines, ...(job ? [job] : []), ...notes]
    const said = all.flatMap((quote) => (isSaid(quote) ? [] : [textOfQuote(quote)]))
    return said.concat(quotes.length > 2 || key === '' ? [`${form} ${key}`] : [])
  }
  const inDemand = ({ requirement, state, evidence, near, question }: KitDemand): string[] => {
    const lines = [...evidence, ...(near ? [near] : [])]
    const isNamed = textOfQuote(question.quotes[0] ?? { of: 'person', words: '' }) !== ''
    const isOne = (state === 'gap') === (evidence.length === 0)
    return [
      ...lines.flatMap(({ quote }) => (isSaid(quote) ? [] : [textOfQuote(quote)])),
      ...lines.flatMap(({ quote, marked }) =>
        textOfQuote(quote).includes(marked) ? [] : [marked],
      ),
      ...(isNamed && isOne ? [] : [`${requirement.words} is neither shown nor a gap`]),
      ...inQuestion(question),
    ]
  }
  const tied = questions.filter(({ lines, job }) => lines.length === 0 && job === null)
  return [
    ...demands.flatMap(inDemand),
    ...[...questions, ...general].flatMap(inQuestion),
    ...tied.map(({ form }) => `${form} is about no line`),
    ...general.filter(({ form }) => !forms.has(form)).map(({ form }) => form),
  ]
}
