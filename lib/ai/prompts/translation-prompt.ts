import * as z from 'zod'
import type { TranslationLanguage } from '@/lib/language/tags'
import type { Question } from '../client/compose-request'

/** Increase with every change of prompt or schema; a result names the version that made it. */
const version = 'translation-2'

const languageNames: Readonly<Record<TranslationLanguage, string>> = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
}

const instructions = (
  to: TranslationLanguage,
) => `You translate texts of a CV into ${languageNames[to]}, as somebody would write them who works in that language.
Rules:
- One translation for each of "texts", under its id. Say what the text says: nothing more, nothing less, no stronger.
- Keep every number as it is, in digits where it is in digits. Write its separators and dates as ${languageNames[to]} does.
- Leave names of people, companies, schools, products, tools and norms, acronyms, addresses and phone numbers exactly as they are.
- Keep **, * and [words](address) around the words that they are around.
- Short points stay short points; do not make sentences of them. No full stop where there is none.
- A text that is in ${languageNames[to]} already, or is a name, stays as it is.`

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
    instructions: instructions(to),
    input,
    schema,
    maxTokens: 8_000,
  }),
}
