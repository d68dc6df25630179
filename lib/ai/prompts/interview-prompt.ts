import * as z from 'zod'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; results belong to one version. */
const version = 'interview-2'

const quoted = z.object({ line: z.string(), words: z.string() })
const schema = z.object({
  questions: z.array(
    z.object({
      form: z.enum([
        'how',
        'hardest',
        'result',
        'part',
        'again',
        'learned',
        'begin',
        'interest',
        'difficult',
        'transfer',
      ]),
      cv: z.nullable(quoted),
      job: z.nullable(quoted),
      notes: z.array(quoted),
    }),
  ),
})
export type InterviewAnswer = z.output<typeof schema>

/** CV without contact data, and a job description, both in lines. */
export type InterviewInput = {
  /** First, so that servers may cache them across job descriptions. */
  cv: Record<string, string>[]
  job: Record<string, string>
}

/** Asks for likely interview questions, as fixed forms with quotes. */
export const interviewPrompt = {
  version,
  schema,
  question: (input: InterviewInput): Question<InterviewAnswer> => ({
    name: 'interview',
    instructions: instructions.interview.join('\n'),
    input,
    schema,
    keepsItems: true,
    maxTokens: 4_000,
  }),
}
