import { isAbout, type WordTheme } from '@/lib/language/shared/themes'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { CvIndex } from '../cv/cv-index'
import { monthOf } from '../cv/tenure'
import type { PostingReading } from '../posting/requirements'
import type { Requirement } from '../requirements/requirement-types'
import { type Career, joinStints, readCareer } from './career'
import type { Kit, KitLine, Question } from './kit-types'
import { linesAbout, linesForJob, linesWithNumbers } from './own-lines'
import type { QuestionForm, Theme } from './question-forms'
import { questionKey } from './question-key'
import { type JobQuote, type Quote, quoteField, quoteJob } from './quotes'

/** Minimum months of a gap to ask about. */
const longGap = 6

/** CV, and job description with its coverage. */
export type KitSource = {
  document: ResumeDocument
  /** Index of that document. */
  cv: CvIndex
  /** The prepared job description; empty: there is none. */
  posting: string
  reading: Pick<PostingReading, 'title' | 'employer'>
  requirements: readonly Requirement[]
  /** `YYYY-MM` */
  asOf: string
}

type Begun = Partial<Pick<Question, 'key' | 'quotes' | 'months' | 'lines' | 'job'>>

const ask = (theme: Theme, form: QuestionForm, begun: Begun = {}): Question => ({
  ...{ key: theme, theme, form, quotes: [], months: 0, lines: [], job: null, followUps: [] },
  ...begun,
})

const asLine = (quote: Quote): KitLine[] => (quote.of === 'cv' ? [{ quote, marked: '' }] : [])

/** Asks about posts or the job that the question quotes; its key names them. */
const askAbout = (theme: Theme, form: QuestionForm, quotes: readonly Quote[], months = 0) => {
  const lines = quotes.flatMap(asLine)
  const job = quotes.find((quote) => quote.of === 'job') ?? null
  const key = questionKey(
    form,
    lines.map(({ quote }) => quote),
    job,
  )
  return ask(theme, form, { key, quotes, months, lines, job })
}

/** Returns the line of the job description that asks for something of a theme. */
function askedFor(theme: WordTheme, { posting, requirements }: KitSource): JobQuote | null {
  for (const { line } of requirements) {
    const found = isAbout(theme, line) ? quoteJob(posting, line) : null
    if (found) return found
  }
  return null
}

/** Asks for an example of something that the CV tells of or the job asks for; of nothing else. */
function example(theme: WordTheme, source: KitSource): Question | null {
  const lines = linesAbout(theme, source.cv)
  const job = askedFor(theme, source)
  return lines.length > 0 || job ? ask(theme, theme, { lines, job }) : null
}

function aboutNumbers({ cv }: KitSource): Question | null {
  const lines = linesWithNumbers(cv)
  const [first] = lines
  const part = first?.quote.parts.find(({ words }) => words.includes(first.marked))
  if (!first || !part || first.marked === '') return null
  const figure = quoteField({ address: part.address, text: first.marked })
  return ask('numbers', 'figure', { quotes: [figure], lines })
}

function whyHere({ posting, reading: { employer } }: KitSource): Question | null {
  if (posting === '') return null
  const named = employer && quoteJob(posting, employer.text, employer.quote)
  return named ? askAbout('here', 'employer', [named]) : ask('here', 'here')
}

/** Asks for the newest time without any entry in the CV. A job without known dates may be in it. */
function aboutGap({ jobs, busy }: Career, asOf: string): Question | null {
  if (jobs.some(({ stint }) => stint === null)) return null
  const times = joinStints(busy).toReversed()
  const endsAt = (month: number) => jobs.find(({ stint }) => stint?.to === month)
  const now = monthOf(asOf, false)
  const [last] = times
  const left = last && endsAt(last.to)
  if (last && left && now !== null && !left.isCurrent && now - last.to >= longGap) {
    return askAbout('gap', 'since', [left.quote], now - last.to)
  }
  for (const [at, later] of times.entries()) {
    const earlier = times[at + 1]
    const months = earlier ? later.from - earlier.to : 0
    const before = earlier && endsAt(earlier.to)
    const after = jobs.find(({ stint }) => stint?.from === later.from)
    if (months >= longGap && before && after) {
      return askAbout('gap', 'pause', [before.quote, after.quote], months)
    }
  }
  return null
}

/**
 * Creates the kit for an interview: one question of each theme that the CV or the job description gives rise to. What
 * went wrong is asked of everybody; why here and why you with a job; a gap only where one is. Contains only fixed
 * messages, quotes with their places, and months computed from dates.
 */
export function createKit(source: KitSource): Kit {
  const { document, cv, posting, requirements, asOf } = source
  const questions = [
    example('leading', source),
    aboutNumbers(source),
    example('change', source),
    ask('failure', 'failure', { lines: linesAbout('failure', cv) }),
    example('conflict', source),
    whyHere(source),
    posting === '' ? null : ask('you', 'you', { lines: linesForJob(cv, requirements) }),
    aboutGap(readCareer(document, cv, asOf), asOf),
  ]
  return { questions: questions.filter((question) => question !== null) }
}
