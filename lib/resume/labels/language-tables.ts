import type { LabelTable } from '@/lib/language/kinds/labels'
import { labelTables } from '@/lib/language/labels'
import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from '@/lib/language/tags'
import { followsRule, type Look } from '../look'
import earlierTables from './earlier-tables.json' with { type: 'json' }

type Earlier = {
  [Part in 'labels' | 'dates' | 'months']?: Partial<LabelTable[Part]>
}

/** Labels, months and date formats that differ in looks before the rule `usualWords` (look.ts). */
const differences: Partial<Record<LabelLanguage | LabelVariant, Earlier>> = earlierTables

const earlier = new Map<string, LabelTable>()

/** Returns the label table of a language from before the rule `usualWords`. */
function earlierTableOf(language: LabelLanguage | LabelVariant): LabelTable {
  const known = earlier.get(language)
  if (known) return known
  const table = labelTables[language]
  const { labels, dates, months } = differences[language] ?? {}
  const made = {
    ...table,
    labels: { ...table.labels, ...labels },
    dates: { ...table.dates, ...dates },
    months: { ...table.months, ...months },
  }
  earlier.set(language, made)
  return made
}

/** Terms of a language that are the same in every look. */
type Terms = Omit<LabelTable, keyof Earlier>

/**
 * Returns the terms of a language that no look has changed, such as its punctuation.
 * @param language BCP 47 tag; English if unsupported
 */
export const languageTermsOf = (language: string): Terms =>
  labelTables[resolveLabelLanguage(language)]

/**
 * Returns the labels, date formats and digits of a document's language.
 * @param language BCP 47 tag; English if unsupported
 * @param look of the document; the newest for what is no document yet
 */
export function languageTableOf(language: string, look: Look): LabelTable {
  const known = resolveLabelLanguage(language)
  return followsRule(look, 'usualWords') ? labelTables[known] : earlierTableOf(known)
}
