import type { InterviewAnswer } from '../prompts/interview-prompt'
import { bareForm, createWordFinder } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import type { InterviewBatch } from './compose-interview'
import { cvForms, jobForms, type ModelForm, pairForms } from './question-forms'

/** Question chosen by a model: a fixed form, with quotes that code has verified. */
export type ModelQuestion = {
  form: ModelForm
  /** Quote of the CV; null: it is about the job alone. */
  cv: ReadingEvidence | null
  /** Quote of the job description; null: it is about the CV alone. */
  job: string | null
  /** Lines of the CV that an answer may use. */
  notes: ReadingEvidence[]
}

export type InterviewResult = {
  questions: ModelQuestion[]
  /** Number of unusable questions. */
  dropped: number
}

const maxQuestions = 12
const maxNotes = 3
/** Maximum characters of a quote inside a question, and minimum letters of any quote. */
const maxQuote = 160
const minLetters = 3

type Quoted = { line: string; words: string }
type Written = InterviewAnswer['questions'][number]

/** Returns the characters of a line that a quote matches; null without a match. */
function copyQuote(text: string | undefined, words: string): string | null {
  if (text === undefined || bareForm(words).length < minLetters) return null
  const found = createWordFinder(text)(words)
  const copied = found ? text.slice(found.from, found.to).trim() : ''
  return copied !== '' && copied.length <= maxQuote ? copied : null
}

/** Returns a quote of the CV with its place; null if the named line does not contain it. */
function copyLine({ line, words }: Quoted, { cv }: InterviewBatch): ReadingEvidence | null {
  const source = cv.get(line)
  const quote = copyQuote(source?.text, words)
  return source && quote !== null ? { quote, place: source.place } : null
}

const isOneOf = (forms: readonly string[], form: string) => forms.includes(form)

function readOne(written: Written, batch: InterviewBatch): ModelQuestion | null {
  const { form } = written
  const isPair = isOneOf(pairForms, form)
  const needsCv = isPair || isOneOf(cvForms, form)
  const needsJob = isPair || isOneOf(jobForms, form)
  const cv = needsCv && written.cv ? copyLine(written.cv, batch) : null
  const said = needsJob && written.job ? batch.job.get(written.job.line)?.text : undefined
  const job = copyQuote(said, written.job?.words ?? '')
  if ((needsCv && cv === null) || (needsJob && job === null)) return null
  const notes = written.notes.flatMap((note) => copyLine(note, batch) ?? [])
  const places = new Set(cv ? [cv.place] : [])
  const others = notes.filter(({ place }) => !places.has(place) && places.add(place))
  return { form, cv, job, notes: others.slice(0, maxNotes) }
}

/**
 * Parses a model's choice of questions. It names a fixed form and quotes a line; a quote that is not in that line is
 * dropped. Quotes are copied from the lines.
 */
export function readModelQuestions(
  { questions }: InterviewAnswer,
  batch: InterviewBatch,
): InterviewResult {
  const read = new Map<string, ModelQuestion>()
  for (const written of questions) {
    const question = readOne(written, batch)
    if (!question) continue
    const key = [question.form, question.cv?.quote, question.job].join('\n')
    if (!read.has(key)) read.set(key, question)
  }
  const kept = [...read.values()].slice(0, maxQuestions)
  return { questions: kept, dropped: questions.length - kept.length }
}
