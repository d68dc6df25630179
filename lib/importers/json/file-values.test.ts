import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import { importResumeFile } from './import-resume-file'

const ids = createIdGenerator()

function read(file: unknown) {
  const imported = importResumeFile(file, ids)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  return { document: imported.document, content: imported.document.content }
}

describe('dates', () => {
  it.each<[string | number, string]>([
    ['2012-01-01', '2012-01'],
    ['2013-12-31', '2013-12'],
    ['2013-12-31T00:00:00.000Z', '2013-12'],
    ['2013-00-00', '2013'],
    ['2013-5', '2013-05'],
    ['0000-00-00', ''],
    ['3 May 2019', '2019-05-03'],
    ['autumn 2020', 'autumn 2020'],
    [2019, '2019'],
  ])('%j is %j', (given, stored) => {
    const { work, awards } = read({
      work: [{ startDate: given }],
      awards: [{ title: 'A', date: given }],
    }).content
    expect([work[0]?.startDate, awards[0]?.date]).toEqual([stored, stored])
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
