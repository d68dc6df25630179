import type { CoverageState } from '../coverage/coverage-states'
import type { Requirement } from '../posting/requirements'
import type { QuestionForm } from './question-forms'
import type { CvQuote, JobQuote, Quote } from './quotes'

/** A question that may be asked in an interview. */
export type Question = {
  /** Key by which stories are tied to it, for this job or a later one with the same question. */
  key: string
  form: QuestionForm
  /** Quotes inserted into its text, in order; at most two. */
  quotes: readonly Quote[]
  /** Months mentioned, computed from dates of the CV; 0: none. */
  months: number
  /** Lines of the CV that it is about. */
  lines: readonly CvQuote[]
  /** Line of the job description that it is about. */
  job: JobQuote | null
  /** Lines of the CV that an answer may use, as chosen by a model. */
  notes: readonly CvQuote[]
}

/** Line of the CV, with its words that answer a demand; empty if they are not a literal part of it. */
export type KitLine = { quote: CvQuote; marked: string }

/** Whether the CV shows a demand, part of it, or nothing of it. */
export type KitState = 'shown' | 'partly' | 'gap'

/** Part of a kit about one demand of a job. */
export type KitDemand = {
  requirement: Requirement
  state: KitState
  /** Coverage by code or by a model. */
  coverage: CoverageState
  /** Lines of the CV that show it, strongest first; empty for a gap. */
  evidence: readonly KitLine[]
  /** For a gap, the nearest line, which counts only if the person confirms it; null: none is near. */
  near: KitLine | null
  question: Question
}

/** Preparation for one interview. */
export type Kit = {
  /** In the order of the job description. */
  demands: KitDemand[]
  /** Questions about the CV and the job, without those about demands. */
  questions: Question[]
  general: Question[]
}
