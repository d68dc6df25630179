import type { LanguageTable } from './language-table'
import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from './languages'
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

/**
 * Returns the words, dates and signs of a document's language.
 *
 * @param language BCP 47 tag; one that we have no words for gives the English ones
 */
export function languageTableOf(language: string): LanguageTable {
  return languageTables[resolveLabelLanguage(language)]
}
