import * as z from 'zod'
import type { Question } from '../client/compose-request'
import type { WordingWay } from '../wording/ways'
import instructions from './instructions.json' with { type: 'json' }
import type { OfferedTexts } from './tailoring-prompt'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'wording-3'

const tasks: Readonly<Record<WordingWay, string>> = instructions.wordingWays

const schema = z.object({ choices: z.array(z.object({ texts: z.array(z.string()) })) })
export type WordingAnswer = z.output<typeof schema>

/** Text to be reworded: one text with its entry, or for a profile the content of the CV. */
export type WordingInput =
  | { text: string; entry: string; wish?: string }
  | { texts: OfferedTexts; skills: string[]; profile: string }

/** Asks for three other wordings of one text. */
export const wordingPrompt = {
  version,
  question: (input: WordingInput, way: WordingWay): Question<WordingAnswer> => ({
    name: 'wording',
    instructions: instructions.wording.join('\n').replace('{task}', tasks[way]),
    input,
    schema,
    keepsItems: true,
    maxTokens: 4_000,
  }),
}
