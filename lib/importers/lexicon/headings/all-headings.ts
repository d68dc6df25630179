import { chineseHeadings, japaneseHeadings, koreanHeadings, turkishHeadings } from './asian'
import { englishHeadings, germanHeadings } from './english-german'
import { danishHeadings, dutchHeadings, norwegianHeadings, swedishHeadings } from './germanic'
import type { HeadingTable } from './heading-table'
import {
  arabicHeadings,
  hebrewHeadings,
  hindiHeadings,
  indonesianHeadings,
  persianHeadings,
  vietnameseHeadings,
} from './other-scripts'
import { frenchHeadings, spanishHeadings } from './romance'
import { italianHeadings, portugueseHeadings, romanianHeadings } from './romance-more'
import {
  czechHeadings,
  greekHeadings,
  polishHeadings,
  russianHeadings,
  ukrainianHeadings,
} from './slavic-greek'

/** The headings of every language, by primary language tag; the first one that has a heading decides. */
export const headingTables: Readonly<Record<string, HeadingTable>> = {
  en: englishHeadings,
  de: germanHeadings,
  fr: frenchHeadings,
  es: spanishHeadings,
  pt: portugueseHeadings,
  it: italianHeadings,
  nl: dutchHeadings,
  pl: polishHeadings,
  sv: swedishHeadings,
  da: danishHeadings,
  no: norwegianHeadings,
  cs: czechHeadings,
  ro: romanianHeadings,
  tr: turkishHeadings,
  el: greekHeadings,
  ru: russianHeadings,
  uk: ukrainianHeadings,
  ja: japaneseHeadings,
  zh: chineseHeadings,
  ko: koreanHeadings,
  ar: arabicHeadings,
  he: hebrewHeadings,
  hi: hindiHeadings,
  id: indonesianHeadings,
  vi: vietnameseHeadings,
  fa: persianHeadings,
}
