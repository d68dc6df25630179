import { importLanguages, labelLanguages } from '@/lib/language/tags'
import { isJsonObject, type JsonValue } from '@/lib/resume/json-value'
import { declaredLanguage } from '../lexicon/declared-language'
import { scalarText } from './leftover-cells'

/**
 * Returns the language (BCP 47) of a file's locale; null if undeclared.
 * @param locale the language, or an object with a `language`
 */
export function localeLanguage(locale: JsonValue | undefined): string | null {
  const text = scalarText(isJsonObject(locale) ? locale.language : locale)
  return declaredLanguage(text, [...labelLanguages, ...importLanguages])
}
