import { describe, expect, it } from 'vitest'
import { labelTables } from '@/lib/language/labels'
import { contactLabel, isDocumentTitle, isDuration, isPageNumber, subLabel } from './labels'
import { fluencyIn, languageName } from './language-names'
import { languageOf } from './language-of'
import { findNetwork, networkNamed } from './networks'
import { countryName, isStateCode, placeEvidence } from './places'

const split = (texts: string) => texts.split('|')
const cut = (text: string, range: { from: number; to: number } | null) =>
  range === null ? null : text.slice(range.from, range.to)

describe('labels', () => {
  it.each<[string, string | null]>([
    ['E-mail:', 'email'],
    ['Tel.', 'phone'],
    ['Handy', 'phone'],
    ['Courriel :', 'email'],
    ['Адрес', 'address'],
    ['電話番号', 'phone'],
    ['تاريخ الميلاد', 'birthDate'],
    ['Geburtsdatum:', 'birthDate'],
    ['Nacionalidad', 'nationality'],
    ['Imię i nazwisko:', 'name'],
    ['LinkedIn:', 'profile'],
    ['应聘职位', 'label'],
    ['Berlin', null],
  ])('reads "%s" as %s', (text, label) => {
    expect(contactLabel(text)).toBe(label)
  })
  it.each<[string, string | null]>([
    ['Responsibilities:', 'highlights'],
    ['Tech stack', 'keywords'],
    ['Schwerpunkte', 'highlights'],
    ['Missions :', 'highlights'],
    ['Abschlussnote', 'score'],
    ['Обязанности:', 'highlights'],
    ['使用技術', 'keywords'],
    ['Led the team', null],
  ])('reads "%s" inside of an entry as %s', (text, label) => {
    expect(subLabel(text)).toBe(label)
  })
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

it.each<[string, null | string]>([
  ['Good communication with customers and the press', null],
  ['Sekt', null],
  ['Goodyear', null],
  ['Built a basic tool that made the work of the whole team much faster', null],
  ['Ich arbeite gut und sicher mit vielen Menschen in grossen Teams', null],
  ['good', 'good'],
  ['Deutsch: gut', 'gut'],
  ['Englisch (gute Kenntnisse)', 'gute Kenntnisse'],
  ['Polish – basic', 'basic'],
  ['Español, nivel medio', 'nivel medio'],
  ['Vitamin B2', 'B2'],
])('levels of languages in "%s" sees %s', (text, level) => {
  expect(cut(text, fluencyIn(text))).toBe(level)
})

describe('languages and places', () => {
  it.each([
    ['English (native)', 'English', 'native'],
    ['Deutsch – Muttersprache', 'Deutsch', 'Muttersprache'],
    ['Français : courant', 'Français', 'courant'],
    ['Mandarin, HSK 5', 'Mandarin', 'HSK 5'],
    ['日本語 ネイティブ', '日本語', 'ネイティブ'],
    ['英语 精通', '英语', '精通'],
    ['Język angielski C1', 'Język angielski', 'C1'],
    ['Castellano: nivel avanzado', 'Castellano', 'nivel avanzado'],
    ['Английский — B2', 'Английский', 'B2'],
  ])('sees the language and the level in "%s"', (text, name, level) => {
    expect(cut(text, languageName(text))).toBe(name)
    expect(cut(text, fluencyIn(text))).toBe(level)
  })
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

it.each([
  ['en', 'Work Experience|Led the team of engineers and shipped the product'],
  ['de', 'Berufserfahrung|Leitung der Abteilung und Planung von Projekten'],
  ['fr', 'Expérience professionnelle|Gestion des équipes et suivi de la production'],
  ['es', 'Experiencia laboral|Gestión del equipo y desarrollo de los proyectos'],
  ['da', 'Sagsbehandler hos kommunen og ansvarlig for drift efter 2019 blev leder marts'],
  ['ja', '職務経歴|東京でシステムを開発'],
  ['zh', '工作经历|负责系统开发'],
  ['uk', 'Досвід роботи|Розробка систем та їх підтримка для клієнтів'],
  ['ru', 'Опыт работы|Разработка систем и их поддержка для клиентов'],
  ['ar', 'الخبرة المهنية'],
  ['en', ''],
])('languageOf tells %s', (language, lines) => {
  expect(languageOf(lines.split('|'))).toBe(language)
})
