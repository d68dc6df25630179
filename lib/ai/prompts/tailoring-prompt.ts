import * as z from 'zod'
import type { Question } from '../client/compose-request'
import type { Strength } from '../tailoring/strengths'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'tailoring-3'

const strengthWords: Readonly<Record<Strength, string>> = instructions.strengths

const schema = z.object({
  suggestions: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      requirements: z.array(z.string()),
    }),
  ),
})
export type TailoringAnswer = z.output<typeof schema>

/** Texts of the CV as sent to the model: by their ids, under the name of their entry. */
export type OfferedTexts = { entry: string; texts: Record<string, string> }[]

/** Texts of a CV, and the demands of the posting. */
export type TailoringInput = {
  texts: OfferedTexts
  requirements: { id: string; words: string }[]
}

/** Asks for other wordings of texts. */
export const tailoringPrompt = {
  version,
  question: (input: TailoringInput, strength: Strength): Question<TailoringAnswer> => ({
    name: 'tailoring',
    instructions: instructions.tailoring.join('\n').replace('{strength}', strengthWords[strength]),
    input,
    schema,
    keepsItems: true,
    maxTokens: 8_000,
  }),
}
