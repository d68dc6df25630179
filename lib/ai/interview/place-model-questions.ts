import type { CvIndex } from '../cv/cv-index'
import { holdsWords } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import type { Question } from './kit-types'
import { questionKey } from './question-key'
import { type CvQuote, ownerOf, type Quote, quoteJob, quoteLine, quoteWords } from './quotes'
import type { ModelQuestion } from './read-model-questions'

type Placed = {
  /** Words that stand in their fields, letter by letter. */
  quote: CvQuote
  /** The line that they are a part of. */
  line: CvQuote
}

/**
 * Finds quoted words in a CV as it is now. The names and dates of an entry are quoted as one line: those names of it
 * that the quote has are taken, each from its own field. Null where the CV does not say it any more.
 */
function placeQuote(cv: CvIndex, { quote, place }: ReadingEvidence): Placed | null {
  const owner = ownerOf(place as `${string}/${string}`)
  const text =
    cv.texts.find(({ address }) => address === place) ??
    cv.texts.find(({ address, entry, bullet }) => {
      return entry !== null && bullet === null && ownerOf(address) === owner
    })
  if (!text) return null
  const line = quoteLine(cv, text)
  const words = quoteWords(text, quote)
  if (words && text.address === place) return { quote: words, line }
  const named = line.parts.filter((part) => holdsWords(quote, part.words))
  if (line.parts.length < 2 || named.length === 0) return null
  const parts = named.map((part, at) => ({ ...part, separator: at === 0 ? '' : ', ' }))
  return { quote: { of: 'cv', parts }, line }
}

function placeOne(found: ModelQuestion, cv: CvIndex, posting: string): Question[] {
  const placed = found.cv && placeQuote(cv, found.cv)
  const job = found.job === null ? null : quoteJob(posting, found.job)
  const isGone = (found.cv && !placed) || (found.job !== null && !job)
  if (isGone) return []
  const quotes: Quote[] = [...(job ? [job] : []), ...(placed ? [placed.quote] : [])]
  const lines = placed ? [placed.line] : []
  const notes = found.notes.flatMap((note) => placeQuote(cv, note)?.line ?? [])
  const key = questionKey(found.form, lines, job)
  return [{ key, form: found.form, quotes, months: 0, lines, job, notes }]
}

/**
 * Returns the questions that a model has chosen, about the CV and the job description as they are now. A question
 * whose quotes do not stand there any more is none.
 *
 * @param posting the job description as it was prepared
 */
export function placeModelQuestions(
  questions: readonly ModelQuestion[],
  cv: CvIndex,
  posting: string,
): Question[] {
  const placed = questions.flatMap((one) => placeOne(one, cv, posting))
  return [...new Map(placed.map((one) => [JSON.stringify([one.form, one.quotes]), one])).values()]
}
