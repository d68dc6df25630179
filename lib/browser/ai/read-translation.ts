import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

const isPlace = (one: JsonValue) =>
  isJsonObject(one) &&
  typeof one.address === 'string' &&
  typeof one.stored === 'string' &&
  (one.item === null || typeof one.item === 'number')
const isTranslated = (one: JsonValue) =>
  isPlace(one) && isJsonObject(one) && typeof one.text === 'string'

/** The texts of a CV in another language; null for what is no such result. */
export function readTranslation(value: unknown): TranslationResult | null {
  if (!isJsonObject(value) || !isJsonObject(value.document)) return null
  const { texts, kept, language, document } = value
  const isWhole =
    Array.isArray(texts) && texts.every(isTranslated) && Array.isArray(kept) && kept.every(isPlace)
  const isKnown = typeof language === 'string' && typeof document.version === 'number'
  return isWhole && isKnown ? (value as unknown as TranslationResult) : null
}
