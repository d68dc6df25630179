import { readTranslationAnswer } from '@/dist/answers/ai-request-answers'
import type { TranslationAsks } from '@/lib/ai/translation/asks-of'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'

const asks: readonly (string | null)[] = [
  'title',
  'degree',
  'level',
  'role',
  null,
] satisfies TranslationAsks[]

/** Parses a translation; undefined if a text asks for an unknown kind of confirmation. */
export function readTranslation(value: unknown): TranslationResult | undefined {
  const answer = readTranslationAnswer(value)
  const isKnown = answer?.texts.every((text) => asks.includes(text.asks))
  return isKnown ? (answer as TranslationResult) : undefined
}
