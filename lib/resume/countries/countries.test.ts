import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { languageTermsOf } from '@/lib/resume/labels/language-tables'
import { newestLook } from '../look'
import { designSchema } from '../schema/design'
import type { ResumeDocument } from '../schema/document'
import { arbitraryResume } from '../testing/arbitrary-resume'
import data from './countries.json' with { type: 'json' }
import {
  type CountryRules,
  closingOf,
  closingTextsOf,
  countries,
  countryOf,
  customParts,
  customsOf,
  designFor,
  isBetterLeftOut,
  rulesOf,
} from './country-rules'
import allSources from './country-sources.json' with { type: 'json' }
import { printedCountry } from './printed-country'

type Source = { url: string; read: string; says: string }
// JSON has another type for each country.
const sources = allSources as unknown as Record<string, Record<string, Source[] | null>>
const page = readFileSync('docs/countries.md', 'utf8')
const [sample] = fc.sample(arbitraryResume([]), { numRuns: 1, seed: 1 }) as [ResumeDocument]
const required = ['page', 'dateStyle', 'pages', ...customParts]

it('has rules and sources of fourteen countries', () => {
  expect(countries).toHaveLength(14)
  expect(Object.keys(sources).toSorted()).toEqual(countries)
})

it.each(countries)('has a source for each rule of %s, also on the page', (country) => {
  const { details: _, optional: __, ...rules } = rulesOf(country)
  const known = sources[country] ?? {}
  const sourced = Object.keys(known).filter((rule) => known[rule] !== null)
  expect(Object.keys(rules).toSorted()).toEqual(sourced.toSorted())
  expect(Object.keys(known)).toEqual(expect.arrayContaining(required))
  for (const { url, read, says } of Object.values(known).flatMap((list) => list ?? [])) {
    expect(new URL(url).protocol).toMatch(/^https?:$/)
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(page).toContain(`[${says}](${url}) (${read})`)
  }
})

it.each(Object.entries(data.countries))(
  'has known levels, details and design values of %s',
  (country, customs) => {
    const levels = customParts.flatMap((part) => (customs as CountryRules)[part] ?? [])
    expect(['usual', 'optional', 'advised-against', 'unlawful-to-ask']).toEqual(
      expect.arrayContaining(levels),
    )
    expect(designSchema.safeParse({ ...sample.design, ...designFor(country) }).success).toBe(true)
  },
)

it('offers details that have a label', () => {
  const offered = [...countries, ...Object.keys(data.details)].flatMap(
    (one) => rulesOf(one).details,
  )
  expect(Object.keys(languageTermsOf('en').details)).toEqual(expect.arrayContaining(offered))
})

it.each(countries)('says on the page what CVs of %s have', (country) => {
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(country)
  const [, part = ''] = page.split(`### ${name}\n`)
  const [table = ''] = part.split('\n#')
  const rules = rulesOf(country)
  for (const [label, custom] of [
    ['Photo', rules.photo],
    ['Date of birth', rules.birthDate],
    ['Nationality', rules.nationality],
    ['Marital status', rules.maritalStatus],
    ['Street address', rules.address],
    ['Date format', rules.dateStyle],
    ['Paper', rules.page && { a4: 'A4', letter: 'US Letter' }[rules.page]],
    ['Length', rules.pages && `at most ${rules.pages} pages`],
  ])
    expect(table).toContain(
      `| ${label} | ${custom?.toString().replaceAll('-', ' ') ?? 'no source'} |`,
    )
})

it.each(countries)('offers birth date and nationality where they are usual in %s', (country) => {
  const { details, ...rules } = rulesOf(country)
  for (const part of ['birthDate', 'nationality'] as const) {
    if (rules[part] === 'usual') expect(details).toContain(part)
    if (details.includes(part)) expect(['usual', 'optional']).toContain(rules[part])
  }
})

it('has closing texts of India, Italy and Poland, also on the page', () => {
  const clauses = countries.flatMap(closingTextsOf)
  expect(clauses.map(({ language }) => language)).toEqual(['en', 'it', 'pl', 'pl'])
  for (const { text } of clauses)
    expect(page.includes(`usual: ${text}`) || page.includes(`optional: ${text}`), text).toBe(true)
  expect(closingOf('IT').consent).toBeUndefined()
  expect(countries.filter((country) => closingOf(country).isSigned)).toEqual(['AT', 'DE'])
  expect(closingOf('JP')).toEqual({ isSigned: false })
})

it('names each country whose CVs have no photo in the advice', () => {
  const messages = readFileSync('lib/messages/catalogues/en.json', 'utf8')
  const named = [...messages.matchAll(/"photo\/places\/(\w+)"/g)].map(([, place]) => place)
  const without = countries.filter((one) => isBetterLeftOut(rulesOf(one), 'photo'))
  expect(named.toSorted()).toEqual([...without, 'english'].toSorted())
})

it('changes nothing but country, paper and date format', () => {
  expect(designFor('DE')).toEqual({ country: 'DE', page: 'a4', dateStyle: 'numeric' })
  expect(designFor('US')).toEqual({ country: 'US', page: 'letter', dateStyle: 'short' })
  expect(designFor('FR')).toEqual({ country: 'FR', page: 'a4' })
  for (const country of ['', 'JP']) expect(designFor(country)).toEqual({ country })
})

type CountryCase = [string, string, string, string, boolean]

it.each<CountryCase>([
  ['en', '', '', 'english', true],
  ['en-US', '', '', 'US', true],
  ['en-GB', '', '', 'GB', true],
  ['en-IN', '', '', 'IN', false],
  ['nl', '', '', 'NL', false],
  ['nl', '', 'NL', 'NL', false],
  ['sv', '', '', 'SE', false],
  ['de', '', '', 'DE', false],
  ['de-CH', '', '', 'CH', false],
  ['es-MX', '', '', 'MX', false],
  ['zh-Hant-TW', '', '', 'TW', false],
  ['nl-BE', '', '', 'BE', false],
  ['pt-BR', '', '', 'BR', false],
  ['fi', '', '', '', false],
  ['de', 'Ireland', '', 'IE', true],
  ['de', 'u.s.a.', '', 'US', true],
  ['fr', 'ca', '', 'CA', true],
  ['en', 'Deutschland', '', 'DE', false],
  ['en-US', 'DE', '', 'DE', false],
  ['en', 'Atlantis', '', '', false],
  ['de', 'Polska', 'FR', 'FR', false],
  ['en', '', 'JP', 'JP', false],
  ['de', 'uk', '', 'GB', true],
])(
  'finds the country of %s, address "%s", chosen "%s": %s, photo left out: %s',
  (language, countryCode, chosen, expected, isPhotoLeftOut) => {
    const { content, design } = sample
    const location = { ...content.basics.location, countryCode }
    const document = {
      ...sample,
      content: { ...content, basics: { ...content.basics, location } },
      design: { ...design, language, country: chosen },
    }
    expect(countryOf(document)).toBe(expected)
    expect(isBetterLeftOut(customsOf(document), 'photo')).toBe(isPhotoLeftOut)
  },
)

type PrintedCase = [string, { language: string; country?: string; phone?: string }, string]

it.each<PrintedCase>([
  ['AT', { language: 'de' }, 'Österreich'],
  ['at', { language: 'en-US' }, 'Austria'],
  ['NL', { language: 'pt-BR' }, 'Países Baixos'],
  ['TW', { language: 'zh-TW' }, '台灣'],
  // Names of a few territories, and of languages without labels, are English.
  ['AX', { language: 'sv' }, 'Åland Islands'],
  ['FI', { language: 'fi' }, 'Finland'],
  ['NL', { language: 'en', country: 'NL' }, ''],
  ['NL', { language: 'nl', phone: '+31 555 010 177' }, ''],
  ['NL', { language: 'nl', phone: '0031 (0)555 010 177' }, ''],
  ['NL', { language: 'nl', phone: '0555 010 177' }, 'Nederland'],
  ['BE', { language: 'nl', phone: '+31 555 010 177' }, 'België'],
  // A chosen country goes before the phone.
  ['NL', { language: 'de', country: 'DE', phone: '+31 555 010 177' }, 'Niederlande'],
  // What is no code is what the person typed.
  ['Holland', { language: 'de', country: 'NL' }, 'Holland'],
  ['ZZ', { language: 'de' }, 'ZZ'],
])(
  'prints the country %s for %o as %s',
  (countryCode, { country = '', phone = '', language }, printed) => {
    const location = { ...sample.content.basics.location, city: 'Utrecht', countryCode }
    const terms = { language, country, look: newestLook }
    expect(printedCountry({ location, phone }, terms)).toBe(printed)
    expect(printedCountry({ location, phone }, { ...terms, look: '2027-01' })).toBe(countryCode)
  },
)

it('prints the name of a country that is the whole address, also at home', () => {
  const location = { address: '', postalCode: '', city: '', region: '', countryCode: 'NL' }
  const terms = { language: 'nl', country: 'NL', look: newestLook }
  expect(printedCountry({ location, phone: '' }, terms)).toBe('Nederland')
})
