import { isJsonObject, type JsonObject, type JsonValue } from '@/lib/resume/json-value'
import { languageOf } from '../lexicon/language-of'
import { scalarText } from '../structured/leftover-cells'
import { localeLanguage } from '../structured/locale-language'

/** Keys of a locale under which the twelve months stand; the second until version 2.3. */
const monthKeys = ['month_names', 'full_names_of_months']

const textsOf = (value: JsonValue | undefined) =>
  Array.isArray(value) ? value.map(scalarText).filter((text) => text !== '') : []

/**
 * Returns the language (BCP 47) of the locale of RenderCV; null where it says none. A locale may name a language and have
 * the months of another one: they are what is printed.
 *
 * @param file has a `locale`, or a `locale_catalog` until version 2.0
 */
export function printedLanguage({ locale, locale_catalog: catalogue }: JsonObject): string | null {
  const own = locale ?? catalogue
  const months = isJsonObject(own) ? monthKeys.flatMap((key) => textsOf(own[key])) : []
  return months.length > 0 ? languageOf(months) : localeLanguage(own)
}
