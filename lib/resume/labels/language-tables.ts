import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from '@/lib/language/tags'
import { followsRule, newestLook } from '../look'
import { earlierTables } from './earlier-tables'
import type { LanguageTable } from './language-table'
import { eastAsian } from './tables/east-asian'
import { germanic } from './tables/germanic'
import { middleEastern } from './tables/middle-eastern'
import { romance } from './tables/romance'
import { slavicAndGreek } from './tables/slavic-greek'
import { southAsian } from './tables/south-asian'

/** Every language that CVs are written in: one without a table, or a table without a word, does not compile. */
export const languageTables: Record<LabelLanguage | LabelVariant, LanguageTable> = {
  ...germanic,
  ...romance,
  ...slavicAndGreek,
  ...middleEastern,
  ...southAsian,
  ...eastAsian,
}

const earlier = new Map<string, LanguageTable>()

/** Returns the table of a language by which documents were printed before the rule `usualWords`. */
function earlierTableOf(language: LabelLanguage | LabelVariant): LanguageTable {
  const known = earlier.get(language)
  if (known) return known
  const table = languageTables[language]
  const { labels, dates, months } = earlierTables[language] ?? {}
  const made = {
    ...table,
    labels: { ...table.labels, ...labels },
    dates: { ...table.dates, ...dates },
    months: { ...table.months, ...months },
  }
  earlier.set(language, made)
  return made
}

/**
 * Returns the words, dates and signs of a document's language.
 *
 * @param language BCP 47 tag; one that we have no words for gives the English ones
 * @param look of the document
 */
export function languageTableOf(language: string, look = newestLook): LanguageTable {
  const known = resolveLabelLanguage(language)
  return followsRule(look, 'usualWords') ? languageTables[known] : earlierTableOf(known)
}
