import { answerKey } from '../coverage/demand-answers'
import type { QuestionForm } from './question-forms'
import { type CvQuote, type JobQuote, ownersOf } from './quotes'

/** Characters of a key that a document keeps. */
const maxKey = 200

/** Returns the key of the question about a demand: the next job that asks the same has the same one. */
export const demandKey = (words: string): string => `demand ${answerKey(words)}`.slice(0, maxKey)

/** Returns the key of any other question: its form, the lines of the CV and the words of the job that it is about. */
export const questionKey = (
  form: QuestionForm,
  lines: readonly CvQuote[],
  job: JobQuote | null,
): string =>
  [form, ...lines.flatMap(ownersOf), job ? answerKey(job.words) : '']
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, maxKey)
