import { expect, it } from 'vitest'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import { parseResume } from '../reading/sections/parse-resume'
import { sourceOf } from '../testing/source-of'
import { draftOfAnswer } from './draft-of-answer'

const source = sourceOf([
  '# Ida van der Long, RN',
  'ida@example.org | +49 30 1234567',
  'linkedin.com/in/ida-long',
  '## Experience',
  '**Acme Clinic, Bremen**',
  'Head Nurse\tJan – Mar 2019',
  '- Led six nurses and taught',
  'two of them',
  'Nurse\tsince 2017',
  '## Skills and Languages',
  'Python, C++, SQL; C++ once more',
  'English (C1)',
])
const read = parseResume(source)

type Place = number | [number, string] | [number, number]
type Values = Record<string, Place | Place[]>

const placeOf = (place: Place) => {
  const [line, more] = typeof place === 'number' ? [place, null] : place
  return {
    line,
    to: typeof more === 'number' ? more : null,
    words: typeof more === 'string' ? more : null,
  }
}
const isPlaces = (value: Place | Place[]): value is Place[] =>
  Array.isArray(value) && (value.length === 0 || Array.isArray(value[0]))
const valuesOf = (entry: [string, Place | Place[]][]) =>
  entry.map(([field, at]) => ({ field, at: (isPlaces(at) ? at : [at]).map(placeOf) }))
const section = (
  name: string,
  entries: (Values | [string, Place | Place[]][])[],
  heading?: Place,
) => ({
  section: name,
  heading: heading === undefined ? [] : [placeOf(heading)],
  entries: entries.map((one) => ({
    values: valuesOf(Array.isArray(one) ? one : Object.entries(one)),
  })),
})

function readSections(...sections: unknown[]) {
  const { draft, refused } = draftOfAnswer({ sections }, read)
  const said = draft.sections.map(({ kind, title, entries }) => ({
    kind,
    title: title?.text ?? null,
    entries: entries.map(({ fields, lists }) => ({
      ...Object.fromEntries(Object.entries(fields).map(([name, { text }]) => [name, text])),
      ...Object.fromEntries(
        Object.entries(lists).map(([name, items]) => [name, items.map(({ text }) => text)]),
      ),
    })),
  }))
  return { draft, said, refused: refused.map(({ code }) => code) }
}
const entriesOf = (read: ReturnType<typeof readSections>, kind: string) =>
  read.said.filter((one) => one.kind === kind).flatMap(({ entries }) => entries)

it('has the characters of the places, contacts as the reader has them', () => {
  const found = readSections(
    section('basics', [{ name: [0, '[name]'], email: [1, '[email 1]'] }]),
    section('profiles', [{ url: [2, '[LinkedIn 1]'] }]),
  )
  expect(found.refused).toEqual([])
  expect(entriesOf(found, 'basics')).toEqual([
    { name: 'Ida van der Long, RN', email: 'ida@example.org', phone: '+49 30 1234567' },
  ])
  expect(entriesOf(found, 'profiles')).toEqual([
    { url: 'linkedin.com/in/ida-long', network: 'linkedin', username: 'ida-long' },
  ])
})

it('reads dates as the reader does, and an employer once for several roles', () => {
  const found = readSections(
    section(
      'work',
      [
        {
          ...{ name: [4, 'Acme Clinic'], location: [4, 'Bremen'], position: [5, 'Head Nurse'] },
          ...{ startDate: [5, 'Jan'], endDate: [5, 'Mar 2019'], highlights: [6, 7] },
        },
        {
          ...{ name: [4, 'Acme Clinic'], location: [4, 'Bremen'], position: [8, 'Nurse'] },
          startDate: [8, '2017'],
        },
      ],
      3,
    ),
  )
  expect(found.refused).toEqual([])
  expect(found.said.find(({ kind }) => kind === 'work')?.title).toBe('Experience')
  expect(entriesOf(found, 'work')).toEqual([
    {
      ...{ name: 'Acme Clinic', location: 'Bremen', position: 'Head Nurse' },
      ...{ startDate: '2019-01', endDate: '2019-03' },
      highlights: ['Led six nurses and taught two of them'],
    },
    {
      ...{ name: 'Acme Clinic', location: 'Bremen', position: 'Nurse' },
      ...{ startDate: '2017', endDate: '' },
    },
  ])
})

it('takes each of words that stand twice, and refuses what is nowhere or taken', () => {
  const found = readSections(
    section('skills', [
      [
        ['keywords', [10, 'C++']],
        ['keywords', [10, 'c++']],
        ['keywords', [10, 'C++']],
        ['keywords', [10, 'Rust']],
        ['keywords', [10, 'Pyth']],
        ['keywords', [99, 'SQL']],
        ['keywords', [11, 10]],
        ['keywords', [10, '–']],
        ['salary', [10, 'SQL']],
      ],
    ]),
    section('secrets', []),
    section('work', [{ position: [10, 'C++'] }]),
  )
  expect(entriesOf(found, 'skills')).toEqual([{ keywords: ['C++', 'C++'] }])
  expect(found.refused).toEqual([
    ...['overlapping', 'outside', 'outside', 'outside', 'reversed', 'outside', 'unknown-field'],
    ...['unknown-section', 'overlapping'],
  ])
})

it('leaves the rest as lines that are not placed, but for headings of empty sections', () => {
  const { draft } = readSections(section('work', [], 3))
  const left = unplacedLines(beginReview(draft)).map(({ line }) => line)
  expect(left).toEqual([4, 5, 6, 7, 8, 10, 11])
})

it.each<[string, unknown]>([
  ['nothing', null],
  ['words', 'Ida is a surgeon'],
  ['other shapes', { sections: [null, { section: 'work', entries: [{ values: [{}] }] }] }],
])('has the contacts alone for %s', (_, answer) => {
  const { draft } = draftOfAnswer(answer, read)
  expect(draft.sections.map(({ kind }) => kind)).toEqual(['basics', 'profiles'])
})

it('finds words around the mark of a link, and the address in the mark', () => {
  const linked = parseResume(
    sourceOf(['# Ida van der Long', '## Projects', 'See [Wards](https://example.net/w) of ours']),
  )
  const answer = {
    sections: [section('projects', [{ url: [2, '[link 1]'], name: [2, 'See Wards of ours'] }])],
  }
  const { draft } = draftOfAnswer(answer, linked)
  const fields = draft.sections.find(({ kind }) => kind === 'projects')?.entries[0]?.fields
  expect(fields?.name?.text).toBe('See Wards of ours')
  expect(fields?.url).toMatchObject({ text: 'https://example.net/w', form: 'link', link: 0 })
})

it('leaves parts of an address over that it was not told of, as a year may look like one', () => {
  const addressed = parseResume(
    sourceOf(['# Ida Long', '5 Elbe Street, 20457 Hamburg | ida@example.org', '## Experience']),
  )
  expect(addressed.sections[0]?.entries[0]?.fields.postalCode?.text).toBe('20457')
  const { draft } = draftOfAnswer({ sections: [section('basics', [{}])] }, addressed)
  const [person] = draft.sections[0]?.entries ?? []
  expect(Object.keys(person?.fields ?? {}).sort()).toEqual(['email', 'name'])
  expect(
    unplacedLines(beginReview(draft))
      .map(({ text }) => text)
      .join(),
  ).toContain('20457')
})

it('joins an address that is broken, wherever it is pointed at', () => {
  const broken = sourceOf(['# Ida van der Long', 'ida.van.der@', 'example.org', '+49 30 1234567'])
  const own = parseResume(broken)
  const email = own.sections[0]?.entries[0]?.fields.email
  const answer = { sections: [section('basics', [{ email: [1, '[email 1]'] }])] }
  const { draft } = draftOfAnswer(answer, own)
  expect(draft.sections[0]?.entries[0]?.fields.email).toEqual(email)
})
