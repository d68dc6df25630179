import { splitPosting } from '../posting/split-posting'
import type { InterviewInput } from '../prompts/interview-prompt'
import { linesByEntry } from '../reader/sources'
import type { CvLine } from '../reader/types'

/** Line of a job description that a model may quote. */
export type JobLine = { id: string; text: string }

/** Maximum lines of a job description that are sent. */
const maxJobLines = 200

/** Request for questions, with the lines that its answer may quote. */
export type InterviewBatch = {
  input: InterviewInput
  cv: ReadonlyMap<string, CvLine>
  job: ReadonlyMap<string, JobLine>
}

/**
 * Composes one request: the lines of a CV as for the reader (ADR reader-that-quotes), without contact data, and those
 * of a job description. Stories are not sent.
 *
 * @param posting the prepared job description
 */
export function composeInterview(lines: readonly CvLine[], posting: string): InterviewBatch {
  const job = splitPosting(posting)
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text))
    .slice(0, maxJobLines)
    .map((text, at): JobLine => ({ id: `j${at + 1}`, text }))
  return {
    input: {
      cv: linesByEntry(lines),
      job: Object.fromEntries(job.map(({ id, text }) => [id, text])),
    },
    cv: new Map(lines.map((line) => [line.id, line])),
    job: new Map(job.map((line) => [line.id, line])),
  }
}
