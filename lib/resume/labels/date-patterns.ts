import { type LabelLanguage, type LabelVariant, resolveLabelLanguage } from './languages'

/**
 * Where the parts of a date stand: `{year}`, `{month}` (a name), `{mm}` and `{dd}` (two digits),
 * `{day}` (no leading zero).
 */
export type DatePatterns = {
  long: { month: string; day: string }
  short: { month: string; day: string }
  numeric: { month: string; day: string }
  /** First day of a month as it is written, where it is no plain 1. */
  firstDay: string
}

const named = (month: string, day: string) => ({ month, day })
const dayMonthYear = named('{month} {year}', '{day} {month} {year}')
const slashes = named('{mm}/{year}', '{dd}/{mm}/{year}')
const dots = named('{mm}.{year}', '{dd}.{mm}.{year}')
const withArticles = named('{month} de {year}', '{day} de {month} de {year}')
const german = named('{month} {year}', '{day}. {month} {year}')
const american = named('{month} {year}', '{month} {day}, {year}')

const british: DatePatterns = {
  long: dayMonthYear,
  short: dayMonthYear,
  numeric: slashes,
  firstDay: '1',
}
const iberian: DatePatterns = { ...british, long: withArticles }

const yearFirst = (sign: string) => named(`{year}${sign}{mm}`, `{year}${sign}{mm}${sign}{dd}`)
const eastAsian = (day: string): DatePatterns => ({
  ...british,
  long: named('{year}年{month}', `{year}年${day}`),
  short: named('{year}年{month}', `{year}年${day}`),
})

/** Exported for the test that every language has every pattern. */
export const datePatternTables: Record<LabelLanguage | LabelVariant, DatePatterns> = {
  en: british,
  'en-us': {
    ...british,
    long: american,
    short: american,
    numeric: named('{mm}/{year}', '{mm}/{dd}/{year}'),
  },
  de: { ...british, long: german, short: german, numeric: dots },
  fr: { ...british, firstDay: '1er' },
  es: iberian,
  pt: iberian,
  'pt-br': iberian,
  it: british,
  nl: { ...british, numeric: named('{mm}-{year}', '{dd}-{mm}-{year}') },
  pl: { ...british, numeric: dots },
  tr: { ...british, numeric: dots },
  vi: {
    ...british,
    long: named('tháng {month} năm {year}', '{day} tháng {month} năm {year}'),
    short: named('thg {month} {year}', '{day} thg {month} {year}'),
  },
  el: british,
  ru: { ...british, numeric: dots },
  uk: { ...british, numeric: dots },
  he: {
    ...british,
    short: named('{month} {year}', '{day} ב{month} {year}'),
    numeric: dots,
  },
  ar: british,
  fa: { ...british, numeric: yearFirst('/') },
  ur: british,
  hi: british,
  th: british,
  zh: { ...eastAsian('{month}{day}日'), numeric: yearFirst('/') },
  'zh-hant': { ...eastAsian('{month}{day}日'), numeric: yearFirst('/') },
  ja: { ...eastAsian('{month}{day}日'), numeric: yearFirst('/') },
  ko: {
    ...british,
    long: named('{year}년 {month}', '{year}년 {month} {day}일'),
    short: named('{year}년 {month}', '{year}년 {month} {day}일'),
    numeric: yearFirst('.'),
  },
}

/**
 * The date patterns of a CV's language.
 *
 * @param language BCP 47 tag; one that we have no patterns for gives the English ones
 */
export function datePatternsFor(language: string): DatePatterns {
  return datePatternTables[resolveLabelLanguage(language)]
}
