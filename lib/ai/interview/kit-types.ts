import type { CoverageState } from '../coverage/coverage-states'
import type { Requirement } from '../posting/requirements'
import type { QuestionForm } from './question-forms'
import type { CvQuote, JobQuote, Quote } from './quotes'

/** A question that may be asked in an interview. */
export type Question = {
  /** By which a story that was chosen for it knows it again, for this job or the next one that asks the same. */
  key: string
  form: QuestionForm
  /** Quotes that stand in it, in the order of its words; at most two. */
  quotes: readonly Quote[]
  /** Months that it speaks of, counted from dates of the CV; 0: none. */
  months: number
  /** Lines of the CV that it is about. */
  lines: readonly CvQuote[]
  /** Line of the job description that it is about. */
  job: JobQuote | null
  /** Lines of the CV that an answer may speak of, as a model has chosen them. */
  notes: readonly CvQuote[]
}

/** A line of the CV, and the words in it that answer a demand; empty where they are no part of it as it stands. */
export type KitLine = { quote: CvQuote; marked: string }

/** Whether the CV shows a demand, shows a part of it, or has nothing that shows it. */
export type KitState = 'shown' | 'partly' | 'gap'

/** Part of a kit about one demand of a job. */
export type KitDemand = {
  requirement: Requirement
  state: KitState
  /** As code or a model has answered it. */
  coverage: CoverageState
  /** Lines of the CV that show it, the strongest first; none of a gap. */
  evidence: readonly KitLine[]
  /** Of a gap, the line that is nearest to it, which shows nothing until the person says so; null: none is near. */
  near: KitLine | null
  question: Question
}

/** Everything that is prepared for one interview. */
export type Kit = {
  /** In the order of the job description. */
  demands: KitDemand[]
  /** About the CV and the job, without those of demands. */
  questions: Question[]
  general: Question[]
}
