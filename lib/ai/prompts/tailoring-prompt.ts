import * as z from 'zod'
import type { Question } from '../client/compose-request'
import type { Strength } from '../tailoring/strengths'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'tailoring-4'

const strengthWords: Readonly<Record<Strength, string>> = instructions.strengths

/** Questions to the person, by the ids of texts; a part of an answer has none. */
export const askedSchema = z.array(z.object({ field: z.string(), question: z.string() })).catch([])

const schema = z.object({
  suggestions: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      requirements: z.array(z.string()),
    }),
  ),
  questions: askedSchema,
})
export type TailoringAnswer = z.output<typeof schema>

/** Answer of the person about an entry. */
export type ToldFact = { question: string; answer: string }

/** Texts of the CV as sent to the model: by their ids, under the name of their entry. */
export type OfferedTexts = { entry: string; texts: Record<string, string>; told?: ToldFact[] }[]

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
