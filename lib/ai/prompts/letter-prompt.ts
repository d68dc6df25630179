import * as z from 'zod'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }
import { askedSchema, type OfferedTexts } from './tailoring-prompt'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'letter-7'

/** Sentences with the ids of the texts that they rest on, by paragraph. */
export const letterAnswerSchema = z.object({
  // Before the text, so that code knows them when it checks the first sentence.
  title: z.nullable(z.string()),
  employer: z.nullable(z.string()),
  paragraphs: z.array(
    z.object({
      sentences: z.array(z.object({ text: z.string(), evidence: z.array(z.string()) })),
    }),
  ),
  questions: askedSchema,
})
export type LetterAnswer = z.output<typeof letterAnswerSchema>

/** Input of a letter. `posting` is empty without one; `wish` is the person's own instruction. */
export type LetterInput = {
  texts: OfferedTexts
  skills: string[]
  education: string[]
  languages: string[]
  certificates: string[]
  posting: string
  position: string
  employer: string
  wish?: string
  /** Ids of the texts to tell of, in order. */
  proofs?: string[]
  /** Length in words. */
  words?: number
}

/** Asks for the sentences of a letter. */
export const letterPrompt = {
  version,
  question: (input: LetterInput): Question<LetterAnswer> => ({
    name: 'letter',
    instructions: instructions.letter.join('\n'),
    input,
    schema: letterAnswerSchema,
    keepsItems: true,
    maxTokens: 4_000,
  }),
}
