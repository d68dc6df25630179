import * as z from 'zod'
import type { TranslationLanguage } from '@/lib/language/tags'
import type { Question } from '../client/compose-request'
import instructions from './instructions.json' with { type: 'json' }

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'translation-2'

const languageNames: Readonly<Record<TranslationLanguage, string>> = instructions.languages

const schema = z.object({
  translations: z.array(z.object({ id: z.string(), text: z.string() })),
})
export type TranslationAnswer = z.output<typeof schema>

/** Asks for translations of texts. */
export const translationPrompt = {
  version,
  question: (
    input: { texts: Record<string, string> },
    to: TranslationLanguage,
  ): Question<TranslationAnswer> => ({
    name: 'translation',
    instructions: instructions.translation.join('\n').replaceAll('{language}', languageNames[to]),
    input,
    schema,
    keepsItems: true,
    maxTokens: 8_000,
  }),
}
