import { describe, expect, it } from 'vitest'
import { labelTables } from '@/lib/language/labels'
import cases from '../testing/cases.json' with { type: 'json' }
import { contactLabel, isDocumentTitle, isDuration, isPageNumber, subLabel } from './labels'
import { fluencyIn, languageName } from './language-names'
import { languageOf } from './language-of'
import { findNetwork, networkNamed } from './networks'
import { countryName, isStateCode, placeEvidence } from './places'

const split = (texts: string) => texts.split('|')
const cut = (text: string, range: { from: number; to: number } | null) =>
  range === null ? null : text.slice(range.from, range.to)

describe('labels', () => {
  it.each(cases.wordsOfALine.readsAs as [string, string | null][])(
    'reads "%s" as %s',
    (text, label) => {
      expect(contactLabel(text)).toBe(label)
    },
  )
  it.each(cases.wordsOfALine.readsInsideOfAnEntry as [string, string | null][])(
    'reads "%s" inside of an entry as %s',
    (text, label) => {
      expect(subLabel(text)).toBe(label)
    },
  )
  it.each(
    split(
      'Curriculum Vitae|LEBENSLAUF|Résumé|履歴書|C U R R I C U L U M|قורות'.replace('|قורות', ''),
    ),
  )('takes "%s" for the name of the document', (text) => {
    expect(isDocumentTitle(text)).toBe(true)
  })
  it.each(Object.entries(labelTables))('knows the details that a CV in %s prints', (_, table) => {
    const { available: _available, workPermit: _permit, ...details } = table.details
    const labels = Object.values(details).map((text) => contactLabel(text))
    expect(labels).toEqual(Object.keys(details))
  })
  it.each(split('Page 2 of 3|Seite 2/3|2 / 3|Page 1|第2页|עמוד 2|پریسا گلستانی — ۲ / ۳'))(
    'takes "%s" for a page number',
    (text) => {
      expect(isPageNumber(text)).toBe(true)
    },
  )
  it.each(split('2019|Page builder|3 years|Grew sales 2 of 3 years in a row at home'))(
    'takes "%s" for none',
    (text) => {
      expect(isPageNumber(text)).toBe(false)
    },
  )
  it.each(
    split(
      '2 years 3 months|3 Jahre|2年3个月|1 an et 6 mois|(5 yrs)|2 роки|3 года 2 месяца|2년 3개월',
    ),
  )('takes "%s" for a length of time', (text) => {
    expect(isDuration(text)).toBe(true)
  })
  it.each(split('2 years of work|Jahre|2019|3 teams'))('takes "%s" for none', (text) => {
    expect(isDuration(text)).toBe(false)
  })
})

it('networks knows them by host and by name', () => {
  expect(findNetwork('https://de.linkedin.com/in/x')).toBe('LinkedIn')
  expect(findNetwork('github.com/x')).toBe('GitHub')
  expect(findNetwork('example.com/github.com')).toBeNull()
  expect(findNetwork('not-x.community')).toBeNull()
  expect(networkNamed('Linked In:')).toBe('LinkedIn')
  expect(networkNamed('Lincoln')).toBeNull()
})

it.each(cases.wordsOfALine.inSees as [string, null | string][])(
  'levels of languages in "%s" sees %s',
  (text, level) => {
    expect(cut(text, fluencyIn(text))).toBe(level)
  },
)

describe('languages and places', () => {
  it.each(cases.wordsOfALine.seesTheLanguageAndThe)(
    'sees the language and the level in "%s"',
    (text, name, level) => {
      expect(cut(text, languageName(text))).toBe(name)
      expect(cut(text, fluencyIn(text))).toBe(level)
    },
  )
  it.each(
    split(
      'Berlin, Germany|Austin, TX|75011 Paris|東京都渋谷区|Remote|Hybrid|Télétravail|Kraków, Polska|Toronto, ON, Canada|London, UK|Wien, Österreich|서울특별시 강남구|北京市',
    ),
  )('takes "%s" for a place', (text) => {
    expect(placeEvidence(text)).toBeGreaterThanOrEqual(0.7)
  })
  it.each(
    split(
      'Senior Engineer|Acme Inc.|Led a team of five in Germany and cut costs by half|Python, Java',
    ),
  )('does not take "%s" for one', (text) => {
    expect(placeEvidence(text)).toBeLessThan(0.7)
  })
  it('knows countries and codes', () => {
    expect(cut('in Deutschland', countryName('in Deutschland'))).toBe('Deutschland')
    expect(countryName('Acme')).toBeNull()
    expect(isStateCode('TX')).toBe(true)
    expect(isStateCode('ZZ')).toBe(false)
  })
})

it.each(cases.wordsOfALine.tells)('languageOf tells %s', (language, lines) => {
  expect(languageOf(lines.split('|'))).toBe(language)
})
