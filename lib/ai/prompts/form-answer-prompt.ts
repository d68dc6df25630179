import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }
import { type LetterAnswer, type LetterInput, letterAnswerSchema } from './letter-prompt'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'form-answer-1'

/** Input of an answer: what a letter is written from, and the question of the form. */
export type FormAnswerInput = Omit<LetterInput, 'wish' | 'proofs' | 'words'> & {
  question: string
  /** Limit of the field in UTF-16 units. */
  characters?: number
}

/** Asks for the sentences of an answer to a question of an employer's form. */
export const formAnswerPrompt = {
  version,
  question: (input: FormAnswerInput): Question<LetterAnswer> => ({
    name: 'form_answer',
    instructions: instructions['form-answer'].join('\n'),
    input,
    schema: letterAnswerSchema,
    keepsItems: true,
    maxTokens: 3_000,
  }),
}
