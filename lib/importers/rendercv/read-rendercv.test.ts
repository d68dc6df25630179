import { expect, it } from 'vitest'
import { createIdGenerator } from '@/lib/resume/ids'
import type { JsonObject } from '@/lib/resume/json-value'
import { readSource } from '@/tests/support/source-files'
import { draftToDocument } from '../draft/draft-to-document'
import { unplacedLines } from '../draft/unplaced-lines'
import { markedText } from '../structured/testing/marked-texts'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { parseYaml } from '../yaml/parse-yaml'
import { readRenderCv } from './read-rendercv'
import { draftOf } from './testing/rendercv-draft'

const example = readSource('lib/importers/rendercv/read-rendercv.test.input.yaml')

const draft = draftOf(example)

it('gives what it says, by the types of its entries and the titles of its sections', () => {
  expect(fieldTexts(draft)).toEqual({
    basics: [
      {
        name: 'Ada Example',
        label: 'Harbour pilot',
        city: 'Sampletown',
        region: 'Example Region',
        countryCode: 'Denmark',
        email: 'ada@example.org',
        phone: '+45-55-50-10-19',
        url: 'https://ada.example.org',
        summary: 'Brings ships in.',
      },
    ],
    profiles: [{ network: 'GitHub', username: 'ada-example' }],
    details: [{ value: 'Licence 77' }],
    work: [
      {
        name: 'Port of Sampletown',
        position: 'Pilot',
        location: 'Sampletown',
        startDate: '2019-03',
        endDate: 'present',
        summary: 'Nights, too.',
        highlights: ['Brought in 400 ships a year', '1986. No list, but a year'],
      },
      { name: 'Ferry Lines', position: 'Mate', startDate: '2016', endDate: '2019-02' },
    ],
    education: [
      {
        institution: 'School of Tides',
        studyType: 'MSc',
        area: 'Nautics',
        startDate: '2012',
        endDate: '2016',
        courses: ['Grade: 1.0'],
      },
    ],
    projects: [
      {
        name: 'Tide table',
        url: 'https://example.org/tides',
        startDate: '2021',
        description: 'Tables for everybody',
      },
    ],
    certificates: [{ name: 'Radar', date: '2018-06' }],
    awards: [{ title: 'Lantern of the year' }],
    skills: [{ name: 'Charts', keywords: ['paper (A1, A2)', 'electronic'] }],
    languages: [{ language: 'Danish', fluency: 'native' }],
    publications: [
      {
        name: 'On tides',
        publisher: 'Journal of Tides',
        summary: 'Ada Example, Bo Sample',
        releaseDate: '2020-05-04',
        url: 'https://doi.org/10.1234/tides.5',
      },
    ],
    custom: [{ summary: '1. Tides for all' }, { summary: '2. Tides for none' }],
  })
  expect(draft.sections.flatMap(({ title }) => title?.text ?? [])).toContain('Work Experience')
  expect(untrueValues(draft)).toEqual([])
})

it('leaves what has no place to the person', () => {
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual([
    'second@example.org',
    'photo: ada.jpg',
    'https://example.org/licence',
    'Deck',
    '2011',
    'https://example.org/paper',
  ])
})

it.each<[string, object]>([
  ['date: Fall 2023', { startDate: 'Fall 2023' }],
  ['date: 2019/20', { startDate: '2019', endDate: '2020' }],
  ['date: 2 years', { startDate: '2 years' }],
  ['date: since 2019', { startDate: '2019', endDate: '' }],
  ['date: 2019–', { startDate: '2019', endDate: '' }],
  ['start_date: since 2019', { startDate: '2019', endDate: '' }],
  ['start_date: 2019-05', { startDate: '2019-05', endDate: '' }],
  ['start_date: Fall 2019, end_date: 2020', { startDate: 'Fall 2019', endDate: '2020' }],
  ['start_date: 2019, end_date: Expected 2027', { startDate: '2019', endDate: 'Expected 2027' }],
])('says when, in its own words where they are no date: %s', (date, expected) => {
  const draft = draftOf(`cv: {sections: {work: [{company: Port, ${date}}]}}`)
  expect(fieldTexts(draft).work).toEqual([{ name: 'Port', ...expected }])
  expect(unplacedLines({ ...draft, dropped: [], nextId: 1 })).toEqual([])
})

it.each<[string, string]>([
  ['Led **three** teams with *care*', 'Led **three** teams with _care_'],
  ['See [the guide](https://g.example.org/a).', 'See [the guide](https://g.example.org/a).'],
  ['Built - **Quay A**', 'Built **Quay A**'],
  ['2 * 3 * 4 and snake_case', '2 * 3 * 4 and snake_case'],
  ['<b>Built</b> a quay', '**Built** a quay'],
])('keeps the emphasis and the links of a highlight: %s', (highlight, expected) => {
  const draft = draftOf({
    cv: { sections: { work: [{ company: 'Port', highlights: [highlight] }] } },
  })
  const values = draft.sections[0]?.entries[0]?.lists.highlights ?? []
  expect(values.map((value) => markedText(draft, value)).join(' ')).toBe(expected)
  expect(unplacedLines({ ...draft, dropped: [], nextId: 1 })).toEqual([])
})

it('lists an address that no text can hold, or that stands behind a word of a list', () => {
  const draft = draftOf(
    'cv: {sections: {work: [{company: Port, highlights: ["[log](https://ola:pw@log.example.org)"]}], skills: [{label: Tools, details: "[CAD](https://cad.example.org), GIS"}]}}',
  )
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(['https://ola:pw@log.example.org', 'https://cad.example.org'])
})

it('keeps the emphasis of a name among authors', () => {
  const draft = draftOf(
    'cv: {sections: {papers: [{title: Quays, authors: ["*O. Vik*", B. Two], summary: A **wall**}]}}',
  )
  const summary = draft.sections[0]?.entries[0]?.fields.summary
  expect(summary && markedText(draft, summary)).toBe('_O. Vik_, B. Two. A **wall**')
})

it.each<[string, string[]]>([
  ['- Built quays\n  - Quay A\n  - Quay B', ['Built quays', 'Quay A', 'Quay B']],
  [
    '- |\n  Built quays:\n  - Quay A,\n    for ferries\n  - Quay B',
    ['Built quays:', 'Quay A, for ferries', 'Quay B'],
  ],
  ['- |\n  Two steps\n  1. Plan\n  2. Build', ['Two steps', '1. Plan', '2. Build']],
  ['- Led 2015 - 2019', ['Led 2015 - 2019']],
  ['- 1986. No list, but a year', ['1986. No list, but a year']],
  ['- >-\n  Two paragraphs\n\n\n  of a text', ['Two paragraphs', 'of a text']],
])('has highlights with items in them as bullets: %j', (highlights, expected) => {
  const draft = draftOf(
    `cv:\n sections:\n  work:\n  - company: Port\n    highlights:\n${highlights.replace(/^/gm, '    ')}`,
  )
  expect(draft.sections[0]?.entries[0]?.lists.highlights?.map(({ text }) => text)).toEqual(expected)
})

it('keeps the numbers of items, and counts down where it is asked to', () => {
  const draft = draftOf(
    'cv: {sections: {Walks: [{reversed_number: On tides}, {reversed_number: On moons}], awards: [{number: Lantern}]}}',
  )
  const { custom, awards } = fieldTexts(draft)
  expect([custom, awards]).toEqual([
    [{ summary: '2. On tides' }, { summary: '1. On moons' }],
    [{ title: 'Lantern' }],
  ])
})

it('parts the authors of a publication from what is said of it', () => {
  const paper = (more: string) =>
    fieldTexts(draftOf(`cv: {sections: {papers: [{title: Quays, ${more}}]}}`)).publications
  expect(paper('authors: ["*O. Vik*", B. Two], summary: Three walls.')).toEqual([
    { name: 'Quays', summary: 'O. Vik, B. Two. Three walls.' },
  ])
  expect(paper('authors: [O. Vik et al.], summary: "- a wall\\n- a quay"')).toEqual([
    { name: 'Quays', summary: 'O. Vik et al. • a wall • a quay' },
  ])
})

it('keeps headings of its own, whatever the form of their entries', () => {
  const draft = draftOf(
    [
      'cv: {sections: {',
      ' patents: [{title: Quay lamp, authors: [O. Vik], journal: Patent office, date: 2021-05, doi: x1}],',
      ' work: [{company: Port, position: Pilot}],',
      ' boards: [{company: Tide Trust, position: Chair, date: 2020 – 2021, highlights: [Led it]}],',
      ' courses: [{institution: School of Tides, degree: Course, area: Radar, date: 2019}],',
      ' }}',
    ].join('\n'),
  )
  expect(draft.sections.map(({ kind, title }) => [kind, title?.text])).toEqual([
    ['custom', 'Patents'],
    ['work', 'Work'],
    ['custom', 'Boards'],
    ['custom', 'Courses'],
  ])
  expect(fieldTexts(draft)).toEqual({
    custom: [
      {
        name: 'Quay lamp',
        subtitle: 'Patent office',
        startDate: '2021-05',
        summary: 'O. Vik',
      },
      {
        ...{ name: 'Chair', subtitle: 'Tide Trust', startDate: '2020', endDate: '2021' },
        highlights: ['Led it'],
      },
      { name: 'Course Radar', subtitle: 'School of Tides', startDate: '2019' },
    ],
    work: [{ name: 'Port', position: 'Pilot' }],
  })
  const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
  expect(left).toEqual(['x1'])
})

it('has the bullets of a summary behind it, in their order', () => {
  const draft = draftOf(
    'cv: {sections: {summary: [I build quays., {bullet: safe}, {bullet: cheap}, Write to me.], awards: [Lantern]}}',
  )
  expect(fieldTexts(draft)).toEqual({
    basics: [{ summary: 'I build quays.' }],
    custom: [{ highlights: ['safe', 'cheap'] }, { summary: 'Write to me.' }],
    awards: [{ title: 'Lantern' }],
  })
  const { content } = draftToDocument(draft, createIdGenerator()).document
  expect(content.sections.map(({ key }) => key)).toEqual([
    'summary',
    content.custom[0]?.id,
    'awards',
  ])
})

it.each<[string, string]>([
  ['locale: {language: french}', 'fr'],
  ['locale: {language: norwegian_bokmål}', 'no'],
  ['locale: {language: english, month_names: [janvier, février, août, décembre]}', 'fr'],
  ['locale_catalog: {full_names_of_months: [Januar, Februar, März, Dezember]}', 'de'],
  ['locale_catalog: {language: it}', 'it'],
  ['locale: {present: now}', 'nl'],
])('is in the language that its locale says: %s', (locale, language) => {
  const inDutch = 'cv: {name: Ada, sections: {ervaring: [het team van de haven]}}'
  expect(draftOf(`${inDutch}\n${locale}`).language).toBe(language)
})

it('is no CV without a word', () => {
  expect(readRenderCv({ cv: { name: '', sections: {} } })).toEqual({
    ok: false,
    code: 'no-resume',
  })
  expect(readRenderCv({ cv: 'Ada' })).toEqual({ ok: false, code: 'no-resume' })
})

it('loses no word, whatever stands where something else belongs', () => {
  // The picture and the sign of a connection are not read.
  const read = parseYaml(
    example.replace(/ *photo: .*\n/, '').replace(/fontawesome_icon: .*\n +/, ''),
  )
  const { cv } = (read.ok ? read.value : {}) as JsonObject
  for (const changed of withWrongTypes(cv as JsonObject)) {
    const read = readRenderCv({ cv: changed })
    const texts = textsOf(changed).map((one) => one.replace(/^tel:/, ''))
    if (read.ok) expect(lostWords(read.draft, texts)).toEqual([])
  }
})
