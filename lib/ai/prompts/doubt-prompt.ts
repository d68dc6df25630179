import * as z from 'zod'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; recorded answers belong to one version. */
const version = 'doubt-1'

const schema = z.object({
  answers: z.array(z.object({ id: z.string(), quote: z.nullable(z.string()) })),
})
export type DoubtAnswer = z.output<typeof schema>

/** Side of a rewording that has the words in doubt. */
export type DoubtSide = 'lines' | 'text'

/** Rewordings that a reader supports, each with the words that code doubts. */
export type DoubtInput = {
  items: { id: string; lines: string[]; text: string; words: string; in: DoubtSide }[]
}

/** Asks which words of a new wording say what one word of the CV says, or the reverse. */
export const doubtPrompt = {
  version,
  schema,
  question: (input: DoubtInput): Question<DoubtAnswer> => ({
    name: 'doubts',
    instructions: instructions.doubts.join('\n'),
    input,
    schema,
    keepsItems: true,
    maxTokens: 1_000 + 100 * input.items.length,
    temperature: 0,
  }),
}
