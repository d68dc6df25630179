import { describe, expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { sectionOf } from '../../testing/section-of'
import { createDraftBuilder, type DraftBuilder } from '../draft-builder'
import type { Section, SectionKind } from '../sections/sections'
import { readLanguages } from './read-languages'
import {
  readAwards,
  readCertificates,
  readInterests,
  readProjects,
  readPublications,
  readReferences,
} from './read-lists'
import { readSkills, readSpokenGroups } from './read-skills'

type Read = (section: Section, build: DraftBuilder) => ReturnType<typeof readSkills>

/** Each entry as its values, with the items of its lists behind a colon. */
function textsOf(
  read: Read,
  kind: SectionKind,
  lines: string[],
  layout: 'flow' | 'pages' = 'flow',
) {
  return read(sectionOf(kind, lines, { layout }), createDraftBuilder()).map(({ fields, lists }) => {
    const values = Object.values(fields).map(({ text }) => text)
    const items = Object.values(lists).map((list) => list.map(({ text }) => text).join(', '))
    return [values.join(' | '), ...items].join(': ')
  })
}

it.each<[string, string[], string[]]>(
  cases.readLists.readSkillsReads as [string, string[], string[]][],
)('readSkills reads %s', (_, lines, texts) => {
  expect(textsOf(readSkills, 'skills', lines)).toEqual(texts)
})

it.each<[string, string[], string[]]>(
  cases.readLists.readLanguagesReads as [string, string[], string[]][],
)('readLanguages reads %s', (_, lines, texts) => {
  expect(textsOf(readLanguages, 'languages', lines)).toEqual(texts)
})

it.each<[string, string[], string[]]>(
  cases.readLists.readSkillsReadsFromAPage as [string, string[], string[]][],
)('readSkills reads from a page %s', (_, lines, texts) => {
  expect(textsOf(readSkills, 'skills', lines, 'pages')).toEqual(texts)
})

it('reads spoken languages of a skills section as a section of languages', () => {
  const section = sectionOf('skills', ['Art: ink', 'Spoken: Danish (native), English (C1)'])
  const [found] = readSpokenGroups(section, createDraftBuilder())
  expect(found?.title?.text).toBe('Spoken')
  expect(found?.entries.map(({ fields }) => fields.fluency?.text)).toEqual(['native', 'C1'])
})

describe('the other lists', () => {
  it('keep a sentence with a date in it whole', () => {
    const line = 'Day skipper since 2017. Teaches beginners on Saturdays.'
    for (const [read, kind] of [
      [readCertificates, 'certificates'],
      [readAwards, 'awards'],
    ] as const) {
      const [entry] = read(sectionOf(kind, [line, 'Radio operator, 2015']), createDraftBuilder())
      const words = Object.values(entry?.fields ?? {}).map(({ text }) => text)
      expect(words.join(' '), kind).toMatch(
        /^Day skipper since 2017\. Teaches beginners on Saturdays/,
      )
    }
  })

  it.each<[string, Read, SectionKind, string[], string[]]>([
    [
      'certificates',
      readCertificates,
      'certificates',
      ['First Aid – Red Cross\t2018', 'Radar – Port School\t2017'],
      ['First Aid | Red Cross | 2018', 'Radar | Port School | 2017'],
    ],
    [
      'awards with their text',
      readAwards,
      'awards',
      ['**Prize of the Port**\t2018', 'Port Ltd', '- For the best pilot'],
      ['Prize of the Port | Port Ltd | 2018 | For the best pilot'],
    ],
    [
      'publications with commas',
      readPublications,
      'publications',
      ['Of Ships, Ports\t2017'],
      ['Of Ships, Ports | 2017'],
    ],
    [
      'authors between title and journal',
      readPublications,
      'publications',
      ['**Of tides**\t2019', 'A. Example, B. Sample', 'Annals of Milling'],
      ['Of tides | Annals of Milling | 2019 | A. Example, B. Sample'],
    ],
    [
      'references under sub-headings',
      readPublications,
      'publications',
      [
        '**Books**',
        '- A. Example, Of ships. Quay Press,',
        '> 2017.',
        '**Talks**',
        '- A. Li, “Of ports”, 2019.',
      ],
      ['Of ships | Quay Press | 2017 | A. Example', 'Of ports | 2019 | A. Li'],
    ],
    [
      'projects with a text',
      readProjects,
      'projects',
      ['**Tide Table:** a page\t2020'],
      ['Tide Table | 2020 | a page'],
    ],
    [
      'references',
      readReferences,
      'references',
      ['**Bo Berg**', 'A pilot whom I trust.'],
      ['Bo Berg | A pilot whom I trust.'],
    ],
    ['interests in a row', readInterests, 'interests', ['Choir, sailing'], ['Choir', 'sailing']],
    [
      'interests in groups',
      readInterests,
      'interests',
      ['Music: jazz, blues', 'Sports (judo, running)'],
      ['Music: jazz, blues', 'Sports: judo, running'],
    ],
  ])('reads %s', (_, read, kind, lines, texts) => {
    expect(textsOf(read, kind, lines)).toEqual(texts)
  })
})

it('readCertificates has an entry for each item of a list, with its own date or none', () => {
  const items = [
    '- Registered diver, since 2014',
    '- Rope rescue of the harbour school for volunteers, 2019',
    '- Full licence for small boats',
    '- Basic Life Support, 2023',
  ]
  expect(textsOf(readCertificates, 'certificates', items)).toEqual([
    'Registered diver | 2014',
    'Rope rescue of the harbour school for volunteers | 2019',
    'Full licence for small boats',
    'Basic Life Support | 2023',
  ])
})
