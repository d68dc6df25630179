import { foldText } from '@/lib/language/unicode/fold-text'
import type { CvIndex } from '../cv/cv-index'
import { monthOf } from '../cv/tenure'
import { titleFamilyOf } from '../lexicon/title-families'
import type { PostingReading } from '../posting/requirements'
import { type Career, type Job, joinStints } from './career'
import { figuresIn } from './figures'
import type { Question } from './kit-types'
import type { QuestionForm } from './question-forms'
import { questionKey } from './question-key'
import { type Quote, quoteField, quoteJob, quoteWords } from './quotes'

/** Maximum months of a short job, and minimum months of a gap to ask about. */
const shortStay = 12
const longPause = 6
/** Maximum questions of one kind; newest first. */
const maxOfKind = 2
const maxFigures = 4

type Asked = { form: QuestionForm; quotes: Quote[]; months?: number }

/** Creates a question about the lines and words that it quotes. */
function ask({ form, quotes, months = 0 }: Asked): Question {
  const lines = quotes.filter((quote) => quote.of === 'cv')
  const job = quotes.find((quote) => quote.of === 'job') ?? null
  return {
    key: questionKey(form, lines, job),
    ...{ form, quotes, months, lines, job, notes: [] },
  }
}

const fieldOf = (title: string) => titleFamilyOf(title)?.family.field ?? null

function stays({ jobs, studies }: Career): Asked[] {
  const names = jobs.map(({ employer }) => foldText(employer).trim())
  return jobs.flatMap(({ quote, stint, isCurrent, isExact }, at): Asked[] => {
    if (!stint || isCurrent || !isExact || stint.to - stint.from >= shortStay) return []
    // A post with a neighbour at the same employer, and work during education, need no explanation.
    const isOnce = names.filter((name) => name === names[at]).length === 1
    const isStudent = studies.some(({ from, to }) => from <= stint.from && stint.to <= to + 3)
    if (!isOnce || isStudent) return []
    return [{ form: 'short-stay', quotes: [quote], months: stint.to - stint.from }]
  })
}

/** Returns gaps without any entry in the CV. A job without known dates may be in one of them. */
function pauses({ jobs, busy }: Career, now: number | null): Asked[] {
  if (jobs.some(({ stint }) => stint === null)) return []
  const times = joinStints(busy).toReversed()
  const endsAt = (month: number) => jobs.find(({ stint }) => stint?.to === month)
  const found: Asked[] = []
  const [last] = times
  const left = last && endsAt(last.to)
  if (last && left && now !== null && !left.isCurrent && now - last.to >= longPause) {
    found.push({ form: 'since', quotes: [left.quote], months: now - last.to })
  }
  for (const [at, later] of times.entries()) {
    const earlier = times[at + 1]
    if (!earlier || later.from - earlier.to < longPause) continue
    const before = endsAt(earlier.to)
    const after = jobs.find(({ stint }) => stint?.from === later.from)
    if (!before || !after) continue
    const months = later.from - earlier.to
    found.push({ form: 'pause', quotes: [before.quote, after.quote], months })
  }
  return found
}

/** Returns the newest change of field between two known titles. */
function changes(jobs: readonly Job[]): Asked[] {
  const byStart = jobs.filter(({ stint }) => stint !== null)
  const inOrder = byStart.toSorted((a, b) => (b.stint?.from ?? 0) - (a.stint?.from ?? 0))
  return inOrder.flatMap((later, at): Asked[] => {
    const earlier = inOrder[at + 1]
    const [from, to] = [fieldOf(earlier?.title ?? ''), fieldOf(later.title)]
    if (!earlier || from === null || to === null || from === to) return []
    return [{ form: 'new-field', quotes: [earlier.quote, later.quote] }]
  })
}

/** Returns figures that the person claims to have achieved. */
function figures({ texts }: CvIndex): Asked[] {
  const telling = texts.filter(({ bullet, address }) => bullet !== null || /summary$/.test(address))
  return telling.flatMap((text): Asked[] => {
    const [figure = ''] = figuresIn(text.text)
    const quote = quoteWords(text, figure)
    return quote ? [{ form: 'figure', quotes: [quote] }] : []
  })
}

function aboutJob(
  posting: string,
  { title, employer }: Pick<PostingReading, 'title' | 'employer'>,
  newest: Job | undefined,
): Asked[] {
  const found: Asked[] = []
  const named = employer && quoteJob(posting, employer.text, employer.quote)
  if (named) found.push({ form: 'employer', quotes: [named] })
  const offered = title && quoteJob(posting, title.text, title.quote)
  const [here, there] = [fieldOf(newest?.title ?? ''), fieldOf(title?.text ?? '')]
  if (newest && offered && here !== null && there !== null && here !== there) {
    found.push({ form: 'other-field', quotes: [newest.quote, offered] })
  }
  return found
}

/**
 * Returns questions about a CV for a job: about the newest job, short stays, gaps, changes of field and figures. Each
 * quotes titles, employers, numbers and dates of the CV.
 *
 * @param posting the prepared job description
 * @param asOf `YYYY-MM`
 */
export function careerQuestions(
  career: Career,
  cv: CvIndex,
  posting: string,
  job: Pick<PostingReading, 'title' | 'employer'>,
  asOf: string,
): Question[] {
  const newest = career.jobs.find(({ isCurrent }) => isCurrent) ?? career.jobs[0]
  const found: Asked[] = [
    ...aboutJob(posting, job, newest),
    ...(newest ? [{ form: 'newest', quotes: [newest.quote] } as const] : []),
    ...(newest?.isCurrent ? [{ form: 'leaving', quotes: [newest.quote] } as const] : []),
    ...changes(career.jobs).slice(0, 1),
    ...pauses(career, monthOf(asOf, false)).slice(0, maxOfKind),
    ...stays(career).slice(0, maxOfKind),
    ...figures(cv).slice(0, maxFigures),
  ].map(({ form, quotes, ...rest }) => ({ form, quotes: [...quotes], ...rest }))
  return found.map(ask).map((question) => withWholeLines(question, cv))
}

/** Replaces a quoted number by its whole text, to be read beside the question. */
function withWholeLines(question: Question, { texts }: CvIndex): Question {
  if (question.form !== 'figure') return question
  const lines = question.lines.map((line) => {
    const text = texts.find(({ address }) => address === line.parts[0]?.address)
    return text ? quoteField(text) : line
  })
  return { ...question, lines }
}
