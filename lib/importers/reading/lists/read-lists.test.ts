import { describe, expect, it } from 'vitest'
import { sectionOf } from '../../testing/section-of'
import { createDraftBuilder, type DraftBuilder } from '../draft-builder'
import type { Section, SectionKind } from '../sections/sections'
import { readLanguages } from './read-languages'
import { readInterests, readProjects, readReferences } from './read-lists'
import { readAwards, readCertificates, readPublications } from './read-named'
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

it.each<[string, string[], string[]]>([
  [
    'groups before a colon',
    ['Ships: radar, radio', 'Tools: knots'],
    ['Ships: radar, radio', 'Tools: knots'],
  ],
  ['groups in bold', ['**Ships** radar, radio'], ['Ships: radar, radio']],
  ['groups above', ['**Ships**', 'radar, radio', 'sails'], ['Ships: radar, radio, sails']],
  [
    'plain labels above their lists',
    ['Tools', 'Ropes, knots', 'Art', 'Ink, oil'],
    ['Tools: Ropes, knots', 'Art: Ink, oil'],
  ],
  ['skills of no group', ['Radar, radio'], ['Radar', 'radio']],
  ['a list without a name as one group', ['Radar, radio, knots'], [': Radar, radio, knots']],
  [
    'single skills beside a list',
    ['Sailing', 'Radar, radio, knots', 'Charts, tides, stars'],
    ['Sailing', ': Radar, radio, knots, Charts, tides, stars'],
  ],
  ['no levels and shares', ['Radar, 80%', 'Radio, advanced', '★★★☆☆'], ['Radar', 'Radio']],
])('readSkills reads %s', (_, lines, texts) => {
  expect(textsOf(readSkills, 'skills', lines)).toEqual(texts)
})

it.each<[string, string[], string[]]>([
  ['levels in brackets', ['Danish (native), English (C1)'], ['Danish | native', 'English | C1']],
  ['levels behind a dash', ['Danish – native'], ['Danish | native']],
  [
    'levels with brackets of their own',
    ['Danish\u00a0– good (B1), English (fluent (C1))'],
    ['Danish | good (B1)', 'English | fluent (C1)'],
  ],
  ['levels in cells', ['Danish\tnative', 'English\tC1'], ['Danish | native', 'English | C1']],
  ['levels before', ['Native Danish'], ['Danish | Native']],
  ['no stars for a level', ['Danish ●●●○'], ['Danish']],
  ['a language that no list has', ['Elvish – fluent'], ['Elvish | fluent']],
])('readLanguages reads %s', (_, lines, texts) => {
  expect(textsOf(readLanguages, 'languages', lines)).toEqual(texts)
})

it.each<[string, string[], string[]]>([
  [
    'a group at its label in a column as narrow as its lines',
    ['Ships: radar, radio', 'Tools: knots'],
    ['Ships: radar, radio', 'Tools: knots'],
  ],
  [
    'cards side by side with levels and names of two lines',
    ['**Boats**\t**Work**', '**and ships**\tExpert', 'Oars\tRopes', 'Sails\tMaps', '**Art**'],
    ['Boats and ships: Oars, Sails', 'Art', 'Work | Expert: Ropes, Maps'],
  ],
  ['labels hung left', ['Ships\tradar, radio', 'Art\tink'], ['Ships: radar, radio', 'Art: ink']],
  ['a bold label beside tags', ['**Ships**\tradar\tradio'], ['Ships: radar, radio']],
  [
    'levels of groups',
    ['Ships (expert): radar, radio', 'Art: ink, oil – advanced', 'Maps: paper (good), web (good)'],
    ['Ships | expert: radar, radio', 'Art | advanced: ink, oil', 'Maps: paper (good), web (good)'],
  ],
  [
    'tags in rows as skills',
    ['Radar\tRadio', 'Ropes\tKnots'],
    ['Radar', 'Radio', 'Ropes', 'Knots'],
  ],
  [
    'no spoken languages',
    ['Ships: radar, radio', 'Languages: Danish, English'],
    ['Ships: radar, radio'],
  ],
])('readSkills reads from a page %s', (_, lines, texts) => {
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
      'a journal whose letters could join two names',
      readPublications,
      'publications',
      ['**Leak tests in the field**\t2019', 'Acuity Letters'],
      ['Leak tests in the field | Acuity Letters | 2019'],
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
