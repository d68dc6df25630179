import { answerKey } from '../coverage/demand-answers'
import type { QuestionForm } from './question-forms'
import { type CvQuote, type JobQuote, ownersOf } from './quotes'

/** Maximum characters of a stored key. */
const maxKey = 200

/** Returns the key of the question about a demand, which is the same for every job with that demand. */
export const demandKey = (words: string): string => `demand ${answerKey(words)}`.slice(0, maxKey)

/** Returns the key of any other question: its form, the CV lines and the words of the job that it is about. */
export const questionKey = (
  form: QuestionForm,
  lines: readonly CvQuote[],
  job: JobQuote | null,
): string =>
  [form, ...lines.flatMap(ownersOf), job ? answerKey(job.words) : '']
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, maxKey)
