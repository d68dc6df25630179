import * as z from 'zod'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; results and recorded answers belong to one version. */
const version = 'requirements-4'

const schema = z.object({
  title: z.nullable(z.string()),
  employer: z.nullable(z.string()),
  requirements: z.array(
    z.object({
      line: z.number(),
      group: z.enum(['essential', 'nice', 'duty']),
      parts: z.array(
        z.object({
          words: z.string(),
          kind: z.enum([
            'years',
            'degree',
            'certificate',
            'licence',
            'language',
            'tool',
            'experience',
            'task',
            'skill',
            'soft',
            'other',
          ]),
          years: z.nullable(z.number()),
        }),
      ),
    }),
  ),
})
export type RequirementsAnswer = z.output<typeof schema>

/** Job description with its lines numbered as by `numberLines`. */
export type RequirementsInput = { posting: string }

/** Asks for the lines of a job description that ask for something, and for their parts, in its own words. */
export const requirementsPrompt = {
  version,
  schema,
  question: (input: RequirementsInput): Question<RequirementsAnswer> => ({
    name: 'requirements',
    instructions: instructions.requirements.join('\n'),
    input,
    schema,
    // A part takes about 40 tokens.
    maxTokens: 6_000,
    temperature: 0,
  }),
}
