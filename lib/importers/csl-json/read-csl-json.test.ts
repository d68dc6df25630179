import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { runs } from '@/tests/runs'
import { unplacedLines } from '../draft/unplaced-lines'
import { importLimits } from '../import-limits'
import { lostWords, textsOf, withWrongTypes } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { untrueValues } from '../testing/untrue-values'
import { isCslJson } from './is-csl-json'
import { readCslJson } from './read-csl-json'

function draftOf(value: JsonValue) {
  const read = readCslJson(value)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const example: JsonValue = [
  {
    id: 'ada2020',
    type: 'article-journal',
    title: 'On <i>tides</i>',
    author: [
      { family: 'Example', given: 'Ada' },
      { family: 'Long', 'non-dropping-particle': 'van der', given: 'Ida', suffix: 'Jr.' },
      { literal: 'Institute of Moons' },
    ],
    'container-title': 'Journal of Tides',
    'container-title-short': 'J. Tides',
    translator: [{ family: 'Sample', given: 'Bo' }],
    publisher: 'Sample Press',
    volume: 12,
    issue: '3',
    page: '45-67',
    issued: { 'date-parts': [[2020, 3, 1]] },
    accessed: { 'date-parts': [[2021]] },
    DOI: '10.1234/tides.5',
    URL: 'https://example.org/paper',
    abstract: '<p>Water rises.</p><p>It falls.</p>',
  },
  {
    id: 2,
    type: 'book',
    title: ['Quays'],
    editor: [{ family: 'Sample', given: 'Bo' }],
    publisher: 'Sample Press',
    issued: { 'date-parts': [['2015', '7']], season: 'summer' },
    URL: 'https://example.org/quays',
  },
  { id: 3, type: 'webpage', title: 'Moons', issued: { raw: 'May 2018' } },
  { id: 4, type: 'webpage', title: 'Stars', issued: { 'date-parts': [[2016], [2017]] } },
]

describe('a list in CSL-JSON', () => {
  const draft = draftOf(example)

  it('gives its publications', () => {
    expect(fieldTexts(draft)).toEqual({
      publications: [
        {
          name: 'On tides',
          summary: 'Ada Example, Ida van der Long, Jr., Institute of Moons',
          publisher: 'Journal of Tides 12(3), 45-67',
          releaseDate: '2020-03-01',
          url: 'https://doi.org/10.1234/tides.5',
        },
        {
          name: 'Quays',
          summary: 'Bo Sample',
          publisher: 'Sample Press',
          releaseDate: '2015-07',
          url: 'https://example.org/quays',
        },
        { name: 'Moons', releaseDate: '2018-05' },
        { name: 'Stars', releaseDate: '2016/2017' },
      ],
    })
    expect(untrueValues(draft)).toEqual([])
  })

  it('leaves what has no place to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual([
      'Sample Press',
      'https://example.org/paper',
      'Water rises.',
      'It falls.',
      'J. Tides',
      'Bo Sample',
      'summer',
    ])
  })

  it('is refused with a reason', () => {
    expect(readCslJson([{ id: 1, type: 'book' }])).toEqual({ ok: false, code: 'no-resume' })
    const many = Array.from({ length: importLimits.publications + 1 }, () => ({ title: 'a' }))
    expect(readCslJson(many)).toEqual({ ok: false, code: 'too-large' })
  })

  it.each<[JsonValue, boolean]>([
    [example, true],
    [{ type: 'article-journal', title: 'On tides', issued: {} }, true],
    [{ type: 'article-journal', title: 'On tides' }, false],
    [{ basics: {}, work: [] }, false],
    [[1, 'a', null], false],
    [[], false],
    ['type', false],
  ])('is told by its items: %j', (value, is) => {
    expect(isCslJson(value)).toBe(is)
  })

  it('loses no word, whatever stands where something else belongs', () => {
    const said = ({ id: _, type: __, accessed: ___, ...item }: Record<string, JsonValue>) => item
    const items = (example as Record<string, JsonValue>[]).map(said)
    for (const changed of withWrongTypes(items)) {
      const read = readCslJson(changed)
      const texts = textsOf(changed).map((text) => text.replace(/<\/?[ip]>/g, ' '))
      if (read.ok) expect(lostWords(read.draft, texts)).toEqual([])
    }
  })
})

it.each([
  ['Mills &amp; Grain: p &lt; 0.05', 'Mills & Grain: p < 0.05'],
  ['J&uuml;rgens &#201;tudes &#x2014; 1', 'Jürgens Études — 1'],
  ['<i>Secale</i> &lt;sub&gt;2&lt;/sub&gt; &hamster;', 'Secale 2 &hamster;'],
])('reads entities of web pages in %j', (title, name) => {
  expect(fieldTexts(draftOf([{ type: 'book', id: '1', title }])).publications).toEqual([{ name }])
})

const word = fc.stringMatching(/^[a-zà-öø-ÿ]{3,8}$/)
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
const person = fc.record(
  { family: text, given: text, suffix: text, literal: text, other: text },
  { requiredKeys: [] },
)
const number = fc.integer({ min: 1, max: 2029 })
const date = fc.record(
  {
    'date-parts': fc.array(fc.array(number, { maxLength: 4 }), { maxLength: 3 }),
    raw: text,
    literal: text,
    season: text,
  },
  { requiredKeys: [] },
)
const item = fc.record(
  {
    title: fc.oneof(text, fc.array(text, { maxLength: 3 })),
    author: fc.array(person, { maxLength: 3 }),
    editor: fc.array(person, { maxLength: 2 }),
    'container-title': fc.oneof(text, fc.array(text, { maxLength: 2 })),
    publisher: text,
    volume: fc.oneof(text, number),
    page: text,
    issued: fc.oneof(date, text),
    DOI: text,
    URL: text,
    note: text,
  },
  { requiredKeys: [] },
)

it('any list in CSL-JSON loses no word and invents none', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
      const value = JSON.parse(JSON.stringify(items)) as JsonValue
      const read = readCslJson(value)
      if (!read.ok) return
      expect(lostWords(read.draft, textsOf(value))).toEqual([])
      expect(untrueValues(read.draft).filter((fault) => !/releaseDate “\d{4}/.test(fault))).toEqual(
        [],
      )
    }),
    { numRuns: runs(200) },
  )
})
