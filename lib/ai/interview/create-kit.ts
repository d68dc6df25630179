import type { ResumeDocument } from '@/lib/resume/schema/document'
import type { Covered } from '../coverage/coverage-types'
import type { CvIndex } from '../cv/cv-index'
import type { PostingReading } from '../posting/requirements'
import { readCareer } from './career'
import { careerQuestions } from './career-questions'
import { kitDemand } from './demand-questions'
import type { Kit, Question } from './kit-types'
import { generalForms } from './question-forms'

const general = generalForms.map(
  (form): Question => ({
    ...{ key: form, form, quotes: [], months: 0, lines: [], job: null, notes: [] },
  }),
)

/** CV, and job description with its coverage. */
export type KitSource = {
  document: ResumeDocument
  /** Index of that document. */
  cv: CvIndex
  /** The prepared job description; empty: there is none. */
  posting: string
  reading: Pick<PostingReading, 'title' | 'employer'>
  covered: readonly Covered[]
  /** `YYYY-MM` */
  asOf: string
}

/**
 * Creates the kit for an interview: for each demand the person's own lines or a gap, and questions. Contains only fixed
 * messages, quotes with their places, and months computed from dates.
 */
export function createKit({ document, cv, posting, reading, covered, asOf }: KitSource): Kit {
  return {
    demands: covered.map((one) => kitDemand(one, cv, posting)),
    questions: careerQuestions(readCareer(document, cv, asOf), cv, posting, reading, asOf),
    general,
  }
}
