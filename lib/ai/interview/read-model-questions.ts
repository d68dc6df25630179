import type { InterviewAnswer } from '../prompts/interview-prompt'
import { bareForm, createWordFinder } from '../reader/normal-form'
import type { ReadingEvidence } from '../reader/types'
import type { InterviewBatch } from './compose-interview'
import { cvForms, jobForms, type ModelForm, pairForms } from './question-forms'

/** A question that a model has chosen: one of ours, about words that code has found where the model says they are. */
export type ModelQuestion = {
  form: ModelForm
  /** Words of the CV with their place; null: it is about the job alone. */
  cv: ReadingEvidence | null
  /** Words of the job description; null: it is about the CV alone. */
  job: string | null
  /** Lines of the CV that an answer may speak of. */
  notes: ReadingEvidence[]
}

export type InterviewResult = {
  questions: ModelQuestion[]
  /** Number of questions that could not be used. */
  dropped: number
}

const maxQuestions = 12
const maxNotes = 3
/** Characters of a quote that stands in a question, and letters of one that says something. */
const maxQuote = 160
const minLetters = 3

type Quoted = { line: string; words: string }
type Written = InterviewAnswer['questions'][number]

/** Returns the characters of a line that a quote stands for; null where the line does not say it. */
function copyQuote(text: string | undefined, words: string): string | null {
  if (text === undefined || bareForm(words).length < minLetters) return null
  const found = createWordFinder(text)(words)
  const copied = found ? text.slice(found.from, found.to).trim() : ''
  return copied !== '' && copied.length <= maxQuote ? copied : null
}

/** Returns a quote of the CV with its place; null where the line that it names does not say it. */
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
 * Reads the answer of a model that chose questions. It writes none: it names a form of ours and quotes a line, and what
 * does not stand in the line that it names is dropped. The quotes are copied from the lines.
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
