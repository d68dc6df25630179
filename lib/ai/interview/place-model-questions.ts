import type { CvIndex } from '../cv/cv-index'
import { holdsWords } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import { numbersIn } from './figures'
import type { Asked, KitLine, Question } from './kit-types'
import { jobForms, type Theme } from './question-forms'
import {
  type CvQuote,
  ownerOf,
  ownersOf,
  quoteJob,
  quoteLine,
  quoteWords,
  textOfQuote,
} from './quotes'
import type { ModelQuestion } from './read-model-questions'

/** Quoted words in their fields, character by character, and the line that contains them. */
type Placed = { quote: CvQuote; line: KitLine }

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
  if (words && text.address === place) return { quote: words, line: { quote: line, marked: quote } }
  const named = line.parts.filter((part) => holdsWords(quote, part.words))
  if (line.parts.length < 2 || named.length === 0) return null
  const parts = named.map((part, at) => ({ ...part, separator: at === 0 ? '' : ', ' }))
  return { quote: { of: 'cv', parts }, line: { quote: line, marked: '' } }
}

/** Question of a model with the theme that it goes on from, and lines that an answer may use. */
type FollowUp = { asked: Asked; theme: Theme; lines: KitLine[] }

function themeOf({ form }: ModelQuestion, line: KitLine | undefined, kit: readonly Question[]) {
  if (form === 'transfer' || !line) return jobForms.some((one) => one === form) ? 'here' : 'you'
  const owners = ownersOf(line.quote)
  const known = kit.find(({ lines }) =>
    lines.some(({ quote }) => ownersOf(quote).some((owner) => owners.includes(owner))),
  )
  return known?.theme ?? (numbersIn(textOfQuote(line.quote)).length > 0 ? 'numbers' : 'you')
}

function placeOne(
  found: ModelQuestion,
  kit: readonly Question[],
  cv: CvIndex,
  posting: string,
): FollowUp[] {
  const placed = found.cv && placeQuote(cv, found.cv)
  const job = found.job === null ? null : quoteJob(posting, found.job)
  const isGone = (found.cv && !placed) || (found.job !== null && !job)
  if (isGone) return []
  const quotes = [...(job ? [job] : []), ...(placed ? [placed.quote] : [])]
  const notes = found.notes.flatMap((note) => placeQuote(cv, note)?.line ?? [])
  const lines = [...(placed ? [placed.line] : []), ...notes]
  const asked = { form: found.form, quotes, months: 0 }
  return [{ asked, theme: themeOf(found, placed?.line, kit), lines }]
}

/** Joins what a model chose to a question: its questions, and after its own lines those that they speak of. */
function join(question: Question, followUps: readonly FollowUp[]): Question {
  const all = [...question.lines, ...followUps.flatMap((one) => one.lines)]
  const texts = all.map(({ quote }) => textOfQuote(quote))
  const lines = all.filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
  const asked = followUps.map((one) => one.asked)
  const once = new Map(asked.map((one) => [JSON.stringify([one.form, one.quotes]), one]))
  return { ...question, lines, followUps: [...once.values()] }
}

/**
 * Adds the questions that a model chose to those that they go on from, relocated in the current CV and job
 * description. One whose quotes are gone is dropped.
 *
 * @param posting the prepared job description
 */
export function withFollowUps(
  kit: readonly Question[],
  chosen: readonly ModelQuestion[],
  cv: CvIndex,
  posting: string,
): Question[] {
  const placed = chosen.flatMap((one) => placeOne(one, kit, cv, posting))
  const last = kit.at(-1)?.theme
  const themeIn = (theme: Theme) => (kit.some((one) => one.theme === theme) ? theme : last)
  return kit.map((question) =>
    join(
      question,
      placed.filter(({ theme }) => themeIn(theme) === question.theme),
    ),
  )
}
