import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { declaredLanguage } from '../lexicon/declared-language'
import { scalarText } from './leftover-cells'

/**
 * Returns the language (BCP 47) that the locale of a file declares; null where it declares none.
 *
 * @param locale the language itself, or an object that has it under `language`
 */
export function localeLanguage(locale: JsonValue | undefined): string | null {
  const text = scalarText(isJsonObject(locale) ? locale.language : locale)
  return declaredLanguage(text, [...labelLanguages, ...importLanguages])
}
