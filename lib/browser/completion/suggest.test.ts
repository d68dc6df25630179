import { describe, expect, it } from 'vitest'
import degrees from '@/dist/languages/degree-names.json' with { type: 'json' }
import { familyIndex } from '@/lib/ai/lexicon/title-families'
import { countryOfCity } from './cities'
import { type CompletionContext, type CompletionKind, suggest } from './suggest'

const offered = (
  kind: CompletionKind,
  query: string,
  language: string,
  context?: CompletionContext,
) => suggest(kind, query, language, context)

describe('titles', () => {
  it('begin with what was typed, then have a word that does', async () => {
    expect((await offered('title', 'operations m', 'en'))[0]).toBe('Operations manager')
    const nurses = await offered('title', 'nurse', 'en-GB')
    expect(nurses[0]).toBe('Nurse')
    expect(nurses).toHaveLength(6)
    expect(await offered('title', 'krankenpf', 'de')).toContain('Gesundheits- und Krankenpfleger')
  })

  it('ignore accents and case', async () => {
    expect(await offered('title', 'INGENIEUR LOG', 'fr')).toEqual(['Ingénieur logiciel'])
    expect(await offered('title', 'medico de fam', 'es')).toEqual(['Médico de familia'])
  })

  it('are written as the language writes them', async () => {
    expect(await offered('title', 'head of oper', 'en')).toEqual(['Head of operations'])
    expect(await offered('title', 'ios dev', 'en')).toEqual(['iOS developer'])
    expect(await offered('title', 'wissenschaftlicher', 'de')).toEqual([
      'Wissenschaftlicher Mitarbeiter',
    ])
    expect(await offered('title', 'infirmier di', 'fr')).toEqual(["Infirmier diplômé d'État"])
  })

  it('keep the level in front as it was typed', async () => {
    expect((await offered('title', 'Senior softw', 'en'))[0]).toBe('Senior software engineer')
    expect((await offered('title', 'senior Software eng', 'en'))[0]).toBe(
      'senior software engineer',
    )
    expect(await offered('title', 'Leitender Elektroing', 'de')).toEqual([
      'Leitender Elektroingenieur',
    ])
  })

  it('are never glued to a word that is no level', async () => {
    expect(await offered('title', 'Shift pl', 'en')).toEqual([])
    expect(await offered('title', 'Hotel nur', 'en')).toEqual([])
  })

  it('are never of another language', async () => {
    const { families } = familyIndex()
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
      const own = new Set(
        families.flatMap(({ names }) =>
          names.filter((name) => name.language === language).map(({ text }) => text.toLowerCase()),
        ),
      )
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        for (const second of 'aeioulnrs') {
          for (const title of await offered('title', letter + second, language)) {
            expect(own, `${language}: ${title}`).toContain(title.toLowerCase())
          }
        }
      }
    }
    for (const query of ['buch', 'krank', 'infirm', 'enferm', 'engenh', 'ingegn', 'entwick']) {
      expect(await offered('title', query, 'en'), query).toEqual([])
    }
  })

  it('are none in a language without a list', async () => {
    for (const language of ['sv', 'pl', 'ja', 'tr', '']) {
      expect(await offered('title', 'man', language)).toEqual([])
      expect(await offered('title', 'nurse', language)).toEqual([])
    }
  })
})

describe('skills', () => {
  it('are those of the language, and products everywhere', async () => {
    expect((await offered('skill', 'project m', 'en'))[0]).toBe('Project management')
    expect(await offered('skill', 'projektm', 'de')).toEqual(['Projektmanagement'])
    expect(await offered('skill', 'project m', 'de')).toEqual([])
    for (const language of ['en', 'de', 'fr', 'sv', 'ja', 'uk']) {
      expect((await offered('skill', 'kuber', language))[0]).toBe('Kubernetes')
    }
    expect(await offered('skill', 'gestion', 'sv')).toEqual([])
  })

  it('are not offered twice, and leave spoken languages to their section', async () => {
    const without = ['kubernetes', 'Google Kubernetes Engine']
    expect(await offered('skill', 'kuber', 'en', { without })).toEqual([])
    expect(await offered('skill', 'portugu', 'en')).toEqual([])
  })
})

describe('degrees', () => {
  it('are there in the languages of the interface, each once', () => {
    const tags = 'ar cs de el en es fa fr he hi id it ja ko nl pl pt-br ro sv tr uk vi zh zh-hant'
    for (const tag of tags.split(' ')) expect(degrees).toHaveProperty(tag)
    for (const list of Object.values(degrees)) expect(new Set(list).size).toBe(list.length)
  })

  it('are those of the language and its country', async () => {
    expect((await offered('degree', 'bachelor of sc', 'en'))[0]).toBe('Bachelor of Science (BSc)')
    expect((await offered('degree', 'bachelor of sc', 'en-US'))[0]).toBe(
      'Bachelor of Science (B.S.)',
    )
    expect(await offered('degree', 'bach', 'pt-BR')).toEqual(['Bacharelado'])
    expect(await offered('degree', '修士', 'ja')).toContain('修士（工学）')
    expect(await offered('degree', 'laur', 'it')).toHaveLength(6)
  })
})

describe('places and languages', () => {
  it('name languages and countries in the language of the CV', async () => {
    expect((await offered('language', 'ger', 'en'))[0]).toBe('German')
    expect((await offered('language', 'alle', 'fr'))[0]).toBe('Allemand')
    expect((await offered('language', 'іспа', 'uk'))[0]).toBe('Іспанська')
    expect(await offered('country', 'united', 'en')).toEqual([
      'United Arab Emirates',
      'United Kingdom',
      'United States',
    ])
    expect(await offered('country', 'osterr', 'de')).toEqual(['Österreich'])
    expect(await offered('country', 'osterr', 'en')).toEqual([])
  })

  it('name cities in the language of the CV, the largest first', async () => {
    expect((await offered('city', 'lond', 'en'))[0]).toBe('London')
    expect((await offered('city', 'mun', 'de'))[0]).toBe('München')
    expect((await offered('city', 'lond', 'fr'))[0]).toBe('Londres')
    expect((await offered('city', 'genev', 'fr'))[0]).toBe('Genève')
    expect((await offered('city', 'київ', 'uk'))[0]).toBe('Київ')
    expect((await offered('city', '大', 'ja'))[0]).toBe('大阪')
    expect(await offered('city', 'tokyo', 'ja')).toEqual([])
    expect(await offered('city', 'sofia', 'bg')).toEqual([])
  })

  it('put cities of the country of the CV first', async () => {
    expect((await offered('city', 'birm', 'en', { country: 'US' }))[0]).toBe('Birmingham')
    expect((await offered('city', 'val', 'es', { country: 'Venezuela' }))[0]).toBe('Valencia')
    expect((await offered('city', 'camb', 'en', { country: 'United Kingdom' }))[0]).toBe(
      'Cambridge',
    )
    expect((await offered('city', 'leip', 'de', { country: 'Nirgendwo' }))[0]).toBe('Leipzig')
  })
})

it('a city tells its country, of namesakes that of the language', () => {
  expect(countryOfCity('Leeds', 'en')).toBe('United Kingdom')
  expect(countryOfCity(' leeds', 'de')).toBe('Vereinigtes Königreich')
  expect(countryOfCity('München', 'de')).toBe('Deutschland')
  expect(countryOfCity('Birmingham', 'en-US')).toBe('United States')
  expect(countryOfCity('Leed', 'en')).toBeNull()
  expect(countryOfCity('', 'en')).toBeNull()
})

it('employers are those that were used', async () => {
  const used = ['Quill Ferry Ltd', 'Harbour & Quill', 'Nordwind GmbH']
  expect(await offered('employer', 'quill', 'en', { used })).toEqual([
    'Quill Ferry Ltd',
    'Harbour & Quill',
  ])
  expect(await offered('employer', 'quill', 'en')).toEqual([])
})

it('nothing is offered for a single letter or strange text', async () => {
  for (const query of ['', ' ', 'n', '\ud800', '(((', 'x'.repeat(5000)]) {
    expect(await offered('title', query, 'en')).toEqual([])
    expect(await offered('city', query, 'en')).toEqual([])
  }
})
