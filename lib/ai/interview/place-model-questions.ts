import type { CvIndex } from '../cv/cv-index'
import { holdsWords } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import type { Question } from './kit-types'
import { questionKey } from './question-key'
import { type CvQuote, ownerOf, type Quote, quoteJob, quoteLine, quoteWords } from './quotes'
import type { ModelQuestion } from './read-model-questions'

type Placed = {
  /** Quoted words in their fields, character by character. */
  quote: CvQuote
  /** The line that contains them. */
  line: CvQuote
}

/**
 * Finds quoted words in the current CV. Names and dates of an entry are quoted as one line, of which each name is
 * located in its own field. Null if the CV no longer contains them.
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
 * Returns the questions that a model chose, relocated in the current CV and job description. A question whose quotes
 * are gone is dropped.
 *
 * @param posting the prepared job description
 */
export function placeModelQuestions(
  questions: readonly ModelQuestion[],
  cv: CvIndex,
  posting: string,
): Question[] {
  const placed = questions.flatMap((one) => placeOne(one, cv, posting))
  return [...new Map(placed.map((one) => [JSON.stringify([one.form, one.quotes]), one])).values()]
}
