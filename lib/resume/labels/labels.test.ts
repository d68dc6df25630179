import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LabelTable } from '@/lib/language/kinds/labels'
import { labelTables } from '@/lib/language/labels'
import { labelLanguages, labelVariants } from '@/lib/language/tags'
import { firstLook, type Look, newestLook } from '../look'
import type { DateStyle } from '../schema/design'
import { sectionKeys } from '../sections'
import {
  formatDate as formatDateOf,
  formatRange as formatRangeOf,
  isTypedDate,
} from './format-date'
import { languageTableOf } from './language-tables'

const foreign = [...labelLanguages, ...labelVariants].filter((tag) => !tag.startsWith('en'))

/** Returns the texts of a table of words, without those that depend on a name. */
const textsOf = (table: object): string[] =>
  Object.values(table).flatMap((text: unknown) => (typeof text === 'string' ? [text] : []))

/** Returns the words that a document says by itself, beside its dates. */
const wordsOf = ({ labels, details, letter, native }: LabelTable) =>
  [native, ...[labels, details, letter].flatMap(textsOf)].map((text) => text.toLowerCase())

/** Words of Latin that the language and English took over alike. */
const sharedWords: Partial<Record<string, readonly string[]>> = {
  fr: ['publications', 'contact', 'signature'],
  nl: ['contact'],
  ro: ['contact'],
}

const tableOf = (language: string, look: Look = newestLook) => languageTableOf(language, look)

const formatDate = (stored: string, style: DateStyle, language: string) =>
  formatDateOf(stored, style, language, newestLook)

const formatRange = (
  start: string,
  end: string,
  style: DateStyle,
  language: string,
  printed: { look?: Look; asOf?: string } = {},
) => formatRangeOf(start, end, style, language, { look: newestLook, ...printed })

const styles = ['short', 'long', 'numeric', 'iso', 'year'] as const

describe('label tables', () => {
  it.each([...labelLanguages, ...labelVariants])('%s has every word and pattern', (language) => {
    const { labels, details, letter, native, dates } = labelTables[language]
    for (const key of [...sectionKeys, 'summary', 'contact', 'present'] as const) {
      expect(labels[key].trim(), key).toBe(labels[key])
      expect(labels[key], key).not.toBe('')
    }
    // Two sections that are called the same could not be told apart by a reader.
    const titles = sectionKeys.map((key) => labels[key])
    expect(new Set(titles).size).toBe(titles.length)
    for (const style of ['long', 'short', 'numeric'] as const) {
      const { month, day } = dates[style]
      expect(month).toMatch(/\{(month|mm?)\}.*\{year\}|\{year\}.*\{(month|mm)\}/)
      expect(day).toMatch(/\{(day|dd)\}/)
    }
    for (const text of [native, ...textsOf(details), ...textsOf(letter)]) {
      expect(text.trim()).toBe(text)
      expect(text).not.toBe('')
    }
    expect(dates.range).toMatch(/^ . $/u)
    expect(dates.digits).toMatch(/^\p{Nd}{10}$/u)
  })

  it.each([...labelLanguages, ...labelVariants])('%s has twelve different months', (language) => {
    const { more: _, ...lists } = labelTables[language].months
    for (const names of Object.values(lists)) {
      expect(names).toHaveLength(12)
      expect(new Set(names).size).toBe(12)
    }
  })

  it.each(foreign)('%s says nothing in English', (language) => {
    const english = wordsOf(labelTables.en)
    const table = labelTables[language]
    const same = wordsOf(table).filter((text) => english.includes(text))
    expect(same).toEqual(sharedWords[language] ?? [])
    expect(table.months.long).not.toEqual(labelTables.en.months.long)
  })

  it('falls to English for a language without words, and to the language for its regions', () => {
    expect(tableOf('sw')).toBe(labelTables.en)
    expect(tableOf('zh-TW')).toBe(labelTables['zh-hant'])
    expect(tableOf('zh-Hans')).toBe(labelTables.zh)
    expect(tableOf('de-AT')).toBe(labelTables.de)
    expect(tableOf('pt-BR').labels.awards).toBe('Prêmios')
    expect(tableOf('')).toBe(labelTables.en)
  })
})

describe('formatDate', () => {
  it('writes each style', () => {
    expect(styles.map((style) => formatDate('2021-03', style, 'en'))).toEqual([
      'Mar 2021',
      'March 2021',
      '03/2021',
      '2021-03',
      '2021',
    ])
  })

  it('follows the order and grammar of the language', () => {
    expect(formatDate('2021-03-12', 'long', 'en')).toBe('12 March 2021')
    expect(formatDate('2021-03-12', 'long', 'en-US')).toBe('March 12, 2021')
    expect(formatDate('2021-03-12', 'long', 'de')).toBe('12. März 2021')
    expect(formatDate('2021-03-01', 'long', 'fr')).toBe('1er mars 2021')
    expect(formatDate('2021-03', 'long', 'es')).toBe('marzo de 2021')
    expect(formatDate('2021-03', 'long', 'pl')).toBe('marzec 2021')
    expect(formatDate('2021-03-12', 'long', 'pl')).toBe('12 marca 2021')
    expect(formatDate('2021-03', 'numeric', 'de')).toBe('03/2021')
    expect(formatDate('2021-03-12', 'numeric', 'de')).toBe('12.03.2021')
    expect(formatDate('2021-03-12', 'numeric', 'nl')).toBe('12-03-2021')
    expect(formatDate('2021-03-12', 'long', 'ru')).toBe('12 марта 2021')
    expect(formatDate('2021-03', 'short', 'ja')).toBe('2021年3月')
    expect(formatDate('2021-03-12', 'long', 'ko')).toBe('2021년 3월 12일')
    expect(formatDate('2021-03-12', 'short', 'he')).toBe('12 במרץ 2021')
    expect(formatDate('2021-03', 'short', 'cs')).toBe('3/2021')
    expect(formatDate('2021-03-12', 'short', 'cs')).toBe('12. 3. 2021')
    expect(formatDate('2021-03', 'long', 'cs')).toBe('březen 2021')
    expect(formatDate('2021-03-12', 'long', 'cs')).toBe('12. března 2021')
    expect(formatDate('2021-08', 'short', 'sv')).toBe('aug. 2021')
    expect(formatDate('2021-08-12', 'numeric', 'sv')).toBe('2021-08-12')
    expect(formatDate('2021-05', 'long', 'ro')).toBe('mai 2021')
    expect(formatDate('2021-08', 'short', 'id')).toBe('Agu 2021')
    expect(formatDate('2021-05-12', 'short', 'ru')).toBe('12 мая 2021')
    expect(formatDate('2021-03', 'short', 'vi')).toBe('03/2021')
    expect(formatDate('2021-03', 'numeric', 'zh')).toBe('2021.03')
  })

  it('writes the figures of the language, but in a date for machines', () => {
    expect(styles.map((style) => formatDate('2021-03-12', style, 'fa'))).toEqual([
      '۱۲ مارس ۲۰۲۱',
      '۱۲ مارس ۲۰۲۱',
      '۲۰۲۱/۰۳/۱۲',
      '2021-03-12',
      '۲۰۲۱',
    ])
  })

  it('never claims to know more than what was stored', () => {
    for (const style of styles) expect(formatDate('2021', style, 'en')).toBe('2021')
  })

  it('prints what is no date as it stands, in every style and language', () => {
    const words = fc.string().filter((text) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text))
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...styles),
        fc.constantFrom(...labelLanguages),
        formatsAsIs,
      ),
    )
    for (const text of ['2021-13', '2021-00', '2021-02-30', 'Spring 2019']) {
      expect(isTypedDate(text)).toBe(true)
      expect(formatDate(text, 'long', 'en')).toBe(text)
    }
  })
})

function formatsAsIs(text: string, style: (typeof styles)[number], language: string) {
  return formatDate(text, style, language) === text
}

it('a document of an earlier look keeps the words and dates that were usual enough', () => {
  const words = (language: string, look?: Look) => tableOf(language, look).labels
  expect(words('de', firstLook).summary).toBe('Profil')
  expect(words('de').summary).toBe('Kurzprofil')
  for (const language of ['de', 'cs']) {
    expect(formatDateOf('2021-03', 'numeric', language, '2027-01')).toBe('03.2021')
    expect(formatDateOf('2021-03', 'numeric', language, firstLook)).toBe('03.2021')
    expect(formatDateOf('2021-03', 'numeric', language, newestLook)).toBe('03/2021')
  }
  expect(words('pt-br', firstLook)).toMatchObject({ skills: 'Competências', present: 'presente' })
  expect(words('sv', firstLook).work).toBe(words('sv').work)
  const range = (language: string, look?: Look) =>
    formatRange('2019-01-12', '2021-03', 'short', language, look && { look })
  expect(range('ja', firstLook)).toBe('2019年1月12日 – 2021年3月')
  expect(range('ja')).toBe('2019年1月12日 ～ 2021年3月')
  expect(range('vi', firstLook)).toBe('12 thg 1 2019 – thg 3 2021')
  expect(range('fa', firstLook)).toBe('12 ژانویه 2019 – مارس 2021')
  expect(range('uk', firstLook)).toBe('12 січ 2019 – бер 2021')
})

describe('a start that is still to come', () => {
  const of = (start: string, language: string, asOf: string) =>
    formatRange(start, '', 'long', language, { asOf })

  it('says so', () => {
    expect(of('2031-01', 'en', '2026-11-26')).toBe('from January 2031')
    expect(of('2031-01', 'pl', '2026-12')).toBe('od stycznia 2031')
    expect(of('2031', 'de', '2026-12')).toBe('ab 2031')
    expect(of('2026-11-27', 'en', '2026-11-26')).toBe('from 27 November 2026')
  })

  it('goes on once its day has come, or where nobody knows', () => {
    expect(of('2026-11', 'en', '2026-11-26')).toBe('November 2026 – present')
    expect(of('2031-01', 'en', '')).toBe('January 2031 – present')
    expect(of('soon', 'en', '2026-11-26')).toBe('soon – present')
    expect(formatRange('2031-01', '2032', 'year', 'en', { asOf: '2026-12' })).toBe('2031 – 2032')
  })

  it.each([...labelLanguages, ...labelVariants])('has words in %s', (language) => {
    expect(labelTables[language].labels.from).toMatch(/\{date\}/)
    expect(of('2031', language, '2026-12')).not.toContain('{')
  })
})

describe('formatRange', () => {
  it('writes both ends, one end, and what goes on', () => {
    expect(formatRange('2021-03', '', 'short', 'en')).toBe('Mar 2021 – present')
    expect(formatRange('2017', '2021', 'short', 'en')).toBe('2017 – 2021')
    expect(formatRange('', '2017', 'short', 'en')).toBe('2017')
    expect(formatRange('', '', 'short', 'en')).toBe('')
    expect(formatRange('2021-03', '', 'long', 'de')).toBe('März 2021 – heute')
    expect(formatRange('2021-03', '', 'short', 'cs')).toBe('3/2021 – dosud')
    expect(formatRange('2021-03', '', 'short', 'sv')).toBe('mars 2021 – pågående')
    expect(formatRange('2021-03', '', 'short', 'ro')).toBe('mar. 2021 – prezent')
    expect(formatRange('2021-03', '', 'short', 'id')).toBe('Mar 2021 – sekarang')
    expect(formatRange('2021-03', '', 'short', 'ja')).toBe('2021年3月 ～ 現在')
    expect(formatRange('2021-03', '', 'numeric', 'ko')).toBe('2021.03 ~ 현재')
  })

  it('prints ends that read alike once', () => {
    expect(formatRange('2021-03', '2021-03', 'short', 'en')).toBe('Mar 2021')
    expect(formatRange('2021-03', '2021-09', 'year', 'en')).toBe('2021')
  })
})
