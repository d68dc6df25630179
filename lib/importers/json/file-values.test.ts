import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { labelOf } from './adapting'
import { importResumeFile } from './import-resume-file'

const ids = createIdGenerator()

function read(file: unknown) {
  const imported = importResumeFile(file, ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  return { document: imported.document, content: imported.document.content }
}

describe('dates', () => {
  it.each<[unknown, string]>([
    ['2012-01-01', '2012-01'],
    ['2013-12-31', '2013-12'],
    ['2013-12-31T00:00:00.000Z', '2013-12'],
    ['2013-00-00', '2013'],
    ['2013-5', '2013-05'],
    ['0000-00-00', ''],
    ['3 May 2019', '2019-05-03'],
    ['autumn 2020', 'autumn 2020'],
    [2019, '2019'],
    ['20190514', '2019-05'],
    [201905, '2019-05'],
    [1_557_792_000, '2019-05'],
    [1_557_792_000_000, '2019-05'],
    [{ year: 2019, month: 5 }, '2019-05'],
    [{ Year: '2019', Month: 'mayo', day: 3 }, '2019-05-03'],
    [{ date: 'květen 2019' }, '2019-05'],
    [['2019', '05'], '2019-05'],
    ['Okt. 2019', '2019-10'],
    ['2019年10月', '2019-10'],
  ])('%j is %j', (given, stored) => {
    const { work, awards } = read({
      work: [{ startDate: given }],
      awards: [{ title: 'A', date: given }],
    }).content
    expect([work[0]?.startDate, awards[0]?.date]).toEqual([stored, stored])
  })

  it.each(['heute', 'til dato', 'по настоящее время', '現在', '—', 'till date'])(
    'are open with the end %j, in any language',
    (endDate) => {
      const { work } = read({ work: [{ name: 'Quai', startDate: '2019', endDate }] }).content
      expect(work[0]).toMatchObject({ startDate: '2019', endDate: '' })
    },
  )

  it('are named where the end stands before the start', () => {
    const work = [{ name: 'Quai', startDate: '2022-06', endDate: 'января 2021' }]
    const imported = importResumeFile({ work }, ids)
    expect(imported.ok && imported.warnings).toEqual([
      { path: 'work[0].endDate', reason: '"2021-01" is before the start' },
    ])
  })

  it('are printed in the language that a mother tongue tells, where little else does', () => {
    const { design } = read({
      work: [{ name: 'Hafen GmbH', position: 'Leiter', startDate: '2019-05' }],
      languages: [{ language: 'Deutsch', fluency: 'Muttersprache' }],
    }).document
    expect(design.language).toBe('de')
  })

  it('are read in the language of the file', () => {
    const { work } = read({
      meta: { language: 'fr' },
      work: [
        { name: 'A', startDate: 'mai 2019', endDate: 'présent' },
        { name: 'B', startDate: 'depuis 2019' },
        { name: 'C', period: 'dès mai 2019' },
      ],
    }).content
    expect(work.map(({ startDate }) => startDate)).toEqual(['2019-05', '2019', '2019-05'])
    expect(work.map(({ endDate }) => endDate)).toEqual(['', '', ''])
  })
})

describe('contacts', () => {
  it('are without schemes', () => {
    const { basics } = read({
      basics: {
        email: 'MAILTO:ada@example.org',
        phone: 'tel:+49-30-1234',
        url: 'http://ada.example',
      },
    }).content
    expect(basics).toMatchObject({
      email: 'ada@example.org',
      phone: '+49-30-1234',
      url: 'http://ada.example',
    })
  })

  it.each<[object | string, string]>([
    [{ network: 'GitHub', username: 'https://github.com/ada' }, 'https://github.com/ada'],
    [{ network: 'github', username: 'github.com/ada' }, 'github.com/ada'],
    [{ network: 'LinkedIn', username: 'ada-vik' }, 'https://www.linkedin.com/in/ada-vik'],
    [{ network: 'X', handle: '@ada' }, 'https://x.com/ada'],
    [{ network: 'Xing', username: 'Ada_Vik' }, 'https://www.xing.com/profile/Ada_Vik'],
    [
      { network: 'LinkedIn', username: 'ada', url: 'http://li.example/ada' },
      'http://li.example/ada',
    ],
    [{ network: 'Chess club', username: 'ada' }, ''],
    [{ network: 'LinkedIn', username: 'Ada Vik, engineer' }, ''],
    ['https://ada.example', 'https://ada.example'],
  ])('a profile %j leads to %j', (profile, url) => {
    const { profiles } = read({ basics: { profiles: [profile] } }).content.basics
    expect(profiles[0]?.url).toBe(url)
  })
})

describe('language', () => {
  const french = { basics: { summary: 'Responsable des travaux et de la gestion d’une équipe.' } }
  it.each([
    ['what its texts are in', french, 'fr'],
    ['English where nothing tells', { basics: { name: 'Ada', summary: 'Quays' } }, 'en'],
    ['what meta says before any guess', { ...french, meta: { language: 'de-AT' } }, 'de-AT'],
    ['what the header says', { basics: { ...french.basics, language: 'es' } }, 'es'],
    ['a locale', { ...french, locale: 'pt_BR' }, 'pt-BR'],
    ['a name', { ...french, meta: { lang: 'Italian' } }, 'it'],
    [
      'no name of several languages',
      { basics: { ...french.basics, language: 'Dutch, Urdu' } },
      'fr',
    ],
  ])('is %s', (_, file, language) => {
    expect(read(file).document.design.language).toBe(language)
  })
})

function detailsOf(language: string, fields: Record<string, string | string[]>) {
  const file = { basics: { name: 'Ada Example', ...fields }, meta: { language } }
  const { details } = read(file).content.basics
  return details.map(({ label, value }) => `${label}: ${value}`)
}

it.each([
  ['pl', 'Data urodzenia: 12 października 1990'],
  ['de', 'Geburtsdatum: 12. Oktober 1990'],
  ['ja', '生年月日: 1990年10月12日'],
  ['en', 'Date of birth: 12 October 1990'],
])('prints a date of birth in the words of %s', (language, printed) => {
  for (const [key, value] of [
    ['birthDate', '1990-10-12'],
    ['date_of_birth', '1990-10-12T00:00:00Z'],
    ['DOB', '1990-10-12'],
  ] as const) {
    expect(detailsOf(language, { [key]: value })).toEqual([printed])
  }
})

it('prints what else CVs say of a person under the labels of the language', () => {
  const fields = {
    placeOfBirth: 'Ulm',
    citizenship: ['ee', 'fi'],
    driverLicense: 'B, C1',
    workPermit: 'EU',
    availability: '2030-03',
    pronouns: '1990-10-12',
  }
  expect(detailsOf('de', fields)).toEqual([
    'Geburtsort: Ulm',
    'Staatsangehörigkeit: ee, fi',
    'Führerschein: B, C1',
    'Arbeitserlaubnis: EU',
    'Verfügbar ab: März 2030',
    'Pronouns: 1990-10-12',
  ])
})

it.each([
  ['RCN membership', 'RCN membership'],
  ['NHS number', 'NHS number'],
  ['HCPC PIN  no', 'HCPC PIN no'],
  ['Führerschein Klasse B', 'Führerschein Klasse B'],
  ['iOS devices', 'iOS devices'],
  ['PhD supervision', 'PhD supervision'],
  ['employmentType', 'Employment type'],
  ['employment_type', 'Employment type'],
  ['HCPCNumber', 'HCPC number'],
  ['nmcPIN', 'Nmc PIN'],
  ['doi', 'DOI'],
  ['GPA', 'GPA'],
  ['ИНН', 'ИНН'],
])('prints the label of %s as it was typed, or as words: %s', (key, label) => {
  expect(labelOf(key)).toBe(label)
})
