import type { TranslationAsks } from '@/lib/ai/translation/asks-of'
import type { TranslationResult } from '@/lib/ai/translation/translated-copy'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'

const asks: readonly TranslationAsks[] = ['title', 'degree', 'level', 'role', null]
const isAsks = (value: unknown) => asks.some((one) => one === value)
const areAll = (value: unknown, isOne: (one: JsonValue) => boolean) =>
  Array.isArray(value) && value.every(isOne)

const isPlace = (one: JsonValue) =>
  isJsonObject(one) &&
  typeof one.address === 'string' &&
  typeof one.stored === 'string' &&
  (one.item === null || typeof one.item === 'number')
const isTranslated = (one: JsonValue) =>
  isPlace(one) && isJsonObject(one) && typeof one.text === 'string' && isAsks(one.asks)

/** The texts of a CV in another language; null for what is no such result. */
export function readTranslation(value: unknown): TranslationResult | null {
  if (!isJsonObject(value) || !isJsonObject(value.document)) return null
  const { texts, kept, verbatim, from, language, document } = value
  const isWhole = areAll(texts, isTranslated) && areAll(kept, isPlace) && areAll(verbatim, isPlace)
  const isKnown =
    typeof from === 'string' && typeof language === 'string' && typeof document.version === 'number'
  return isWhole && isKnown ? (value as unknown as TranslationResult) : null
}
