import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sectionKeys } from '../sections'
import { datePatternTables } from './date-patterns'
import { formatDate, formatRange, isTypedDate } from './format-date'
import { labelsFor, labelTables } from './labels'
import { labelLanguages, labelVariants } from './languages'
import { monthsFor, monthTables } from './months'

const styles = ['short', 'long', 'numeric', 'iso', 'year'] as const

describe('label tables', () => {
  it.each([...labelLanguages, ...labelVariants])('%s has every word and pattern', (language) => {
    const labels = labelTables[language]
    for (const key of [...sectionKeys, 'summary', 'contact', 'present'] as const) {
      expect(labels[key].trim(), key).toBe(labels[key])
      expect(labels[key], key).not.toBe('')
    }
    // Two sections that are called the same could not be told apart by a reader.
    const titles = sectionKeys.map((key) => labels[key])
    expect(new Set(titles).size).toBe(titles.length)
    for (const style of ['long', 'short', 'numeric'] as const) {
      const { month, day } = datePatternTables[language][style]
      expect(month).toMatch(/\{(month|mm)\}.*\{year\}|\{year\}.*\{(month|mm)\}/)
      expect(day).toMatch(/\{(day|dd)\}/)
    }
  })

  it.each(labelLanguages)('%s has twelve different months', (language) => {
    const { long, short, longBesideDay } = monthTables[language]
    for (const names of [long, short, longBesideDay]) {
      expect(names).toHaveLength(12)
      expect(new Set(names).size).toBe(12)
    }
  })

  it('falls to English for a language without words, and to the language for its regions', () => {
    expect(labelsFor('sw')).toBe(labelTables.en)
    expect(labelsFor('zh-TW')).toBe(labelTables['zh-hant'])
    expect(labelsFor('zh-Hans')).toBe(labelTables.zh)
    expect(labelsFor('de-AT')).toBe(labelTables.de)
    expect(labelsFor('pt-BR').awards).toBe('Prêmios')
    expect(monthsFor('pt-BR')).toBe(monthTables.pt)
    expect(monthsFor('')).toBe(monthTables.en)
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
    expect(formatDate('2021-03', 'numeric', 'de')).toBe('03.2021')
    expect(formatDate('2021-03-12', 'numeric', 'nl')).toBe('12-03-2021')
    expect(formatDate('2021-03-12', 'long', 'ru')).toBe('12 марта 2021')
    expect(formatDate('2021-03', 'short', 'ja')).toBe('2021年3月')
    expect(formatDate('2021-03-12', 'long', 'ko')).toBe('2021년 3월 12일')
    expect(formatDate('2021-03-12', 'short', 'he')).toBe('12 במרץ 2021')
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

describe('formatRange', () => {
  it('writes both ends, one end, and what goes on', () => {
    expect(formatRange('2021-03', '', 'short', 'en')).toBe('Mar 2021 – present')
    expect(formatRange('2017', '2021', 'short', 'en')).toBe('2017 – 2021')
    expect(formatRange('', '2017', 'short', 'en')).toBe('2017')
    expect(formatRange('', '', 'short', 'en')).toBe('')
    expect(formatRange('2021-03', '', 'long', 'de')).toBe('März 2021 – heute')
  })

  it('prints ends that read alike once', () => {
    expect(formatRange('2021-03', '2021-03', 'short', 'en')).toBe('Mar 2021')
    expect(formatRange('2021-03', '2021-09', 'year', 'en')).toBe('2021')
  })
})
