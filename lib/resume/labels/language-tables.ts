import type { LabelTable } from '@/lib/language/kinds/labels'
import { labelTables } from '@/lib/language/labels'
import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from '@/lib/language/tags'
import { followsRule, type Look } from '../look'
import earlierTables from './earlier-tables.json' with { type: 'json' }

type Earlier = {
  [Part in 'labels' | 'dates' | 'months']?: Partial<LabelTable[Part]>
}

type Tag = LabelLanguage | LabelVariant

/** Labels, months and date formats that a rule of look.ts changed, as they were before it. */
const differences: Readonly<Record<'usualWords' | 'typeset', Partial<Record<Tag, Earlier>>>> =
  earlierTables

const earlier = new Map<string, LabelTable>()

const withParts = (table: LabelTable, { labels, dates, months }: Earlier): LabelTable => ({
  ...table,
  labels: { ...table.labels, ...labels },
  dates: { ...table.dates, ...dates },
  months: { ...table.months, ...months },
})

/** Returns the label table of a language from before the rule `typeset`, or also from before `usualWords`. */
function earlierTableOf(language: Tag, hasUsualWords: boolean): LabelTable {
  const key = `${language} ${hasUsualWords}`
  const known = earlier.get(key)
  if (known) return known
  const table = withParts(labelTables[language], differences.typeset[language] ?? {})
  const made = hasUsualWords ? table : withParts(table, differences.usualWords[language] ?? {})
  earlier.set(key, made)
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
  if (followsRule(look, 'typeset')) return labelTables[known]
  return earlierTableOf(known, followsRule(look, 'usualWords'))
}
