import * as z from 'zod'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; recorded answers belong to one version. */
const version = 'evidence-3'

const schema = z.object({
  answers: z.array(
    z.object({
      id: z.string(),
      // Before the verdict, so that the model searches before it decides.
      quotes: z.array(z.object({ line: z.string(), words: z.string() })),
      verdict: z.enum(['shown', 'other-words', 'partly', 'no']),
    }),
  ),
})
export type EvidenceAnswer = z.output<typeof schema>

/** CV without contact data, and the demands of a job description. */
export type EvidenceInput = {
  /** First, so that servers may cache them across job descriptions: see `linesByEntry`. */
  cv: Record<string, string>[]
  /** Sentences of the job description, each with the demands in it by their ids. */
  ad: { sentence: string; demands: Record<string, string> }[]
}

/** Asks which lines of a CV show each demand. */
export const evidencePrompt = {
  version,
  schema,
  question: (input: EvidenceInput): Question<EvidenceAnswer> => ({
    name: 'evidence',
    instructions: instructions.evidence.join('\n'),
    input,
    schema,
    keepsItems: true,
    // An answer takes about 60 tokens; reasoning models take more.
    maxTokens: 1_000 + 150 * input.ad.flatMap(({ demands }) => Object.keys(demands)).length,
    temperature: 0,
  }),
}
