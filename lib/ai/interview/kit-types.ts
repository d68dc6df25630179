import type { QuestionForm, Theme } from './question-forms'
import type { CvQuote, JobQuote, Quote } from './quotes'

/** Words of an interviewer: a fixed form, with quotes in its places. */
export type Asked = {
  form: QuestionForm
  /** Quotes inserted into its text, in order; at most two. */
  quotes: readonly Quote[]
  /** Months mentioned, computed from dates of the CV; 0: none. */
  months: number
}

/** Line of the CV, with its words that make it an answer; empty if they are not a literal part of it. */
export type KitLine = { quote: CvQuote; marked: string }

/** A question that is likely to be asked in an interview. */
export type Question = Asked & {
  /** Key by which stories are tied to it, for this job or a later one with the same question. */
  key: string
  theme: Theme
  /** Lines of the CV that an answer may use, strongest first. */
  lines: readonly KitLine[]
  /** Words of the job description that give rise to it. */
  job: JobQuote | null
  /** Questions about these lines that a model chose. */
  followUps: readonly Asked[]
}

/** Preparation for one interview: at most one question of each theme. */
export type Kit = { questions: readonly Question[] }
