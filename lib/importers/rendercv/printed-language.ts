import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { languageOf } from '../lexicon/language-of'
import { scalarText } from '../structured/leftover-cells'
import { localeLanguage } from '../structured/locale-language'

/** Keys of the twelve month names in a locale; the second until version 2.3. */
const monthKeys = ['month_names', 'full_names_of_months']

const textsOf = (value: JsonValue | undefined) =>
  Array.isArray(value) ? value.map(scalarText).filter((text) => text !== '') : []

/**
 * Returns the language (BCP 47) of RenderCV's locale; null if unknown. Month names take precedence
 * over the language's name, since they are what is printed.
 * @param file has a `locale`, or a `locale_catalog` until version 2.0
 */
export function printedLanguage({ locale, locale_catalog: catalogue }: JsonObject): string | null {
  const own = locale ?? catalogue
  const months = isJsonObject(own) ? monthKeys.flatMap((key) => textsOf(own[key])) : []
  return months.length > 0 ? languageOf(months) : localeLanguage(own)
}
