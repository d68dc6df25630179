import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { unplacedLines } from '../draft/unplaced-lines'
import { importLimits } from '../import-limits'
import { lostWords } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { untrueValues } from '../testing/untrue-values'
import { looksLikeBibtex } from './looks-like-bibtex'
import { parseBibtex } from './parse-bibtex'
import { readBibtex } from './read-bibtex'

function draftOf(text: string) {
  const read = readBibtex(text)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const example = String.raw`% Encoding: UTF-8
@string{jt = "Journal of Tides"}
@comment{jabref-meta: nothing;}

@article{ada2020,
  author  = {Example, Ada and {\'E}mile Sample and others},
  title   = {On {Tides}: a {S}tudy},
  journal = jt # { (B)},
  year    = 2020, month = mar,
  volume  = {12}, number = "3", pages = {45--67},
  doi     = {10.1234/tides.5},
  url     = {https://doi.org/10.1234/TIDES.5},
  keywords = {tides, moons},
  file    = {:ada.pdf:PDF},
}
% @misc{hidden, title = {Not for anybody}}
@InProceedings(ada2019,
  author = "Ada Example", title = "Radar {\"u}ber Wasser", pages = {1--9},
  crossref = {Proc2019})
Words between entries are comments, and so is ada@example.org.
@book{ada2015, title = {Quays}, subtitle = {A History}, author = {Ada Example},
  publisher = {Sample Press}, date = {2015-07-01}, url = {https://example.org/a\_b}, edition = 2}
@proceedings{proc2019, title = {Proceedings of Radar}, year = 2019, publisher = {Port State}, doi = {10.1234/proc}}
@phdthesis{broken, title = {Never closed, author = {Ada Example}
@misc{last, title = {Still read}, howpublished = {Online}, year = 2021, month = 5, day = 4}
`

describe('a list in BibTeX', () => {
  const draft = draftOf(example)

  it('gives its publications, with what they inherit', () => {
    expect(fieldTexts(draft)).toEqual({
      publications: [
        {
          name: 'On Tides: a Study',
          summary: 'Ada Example, Émile Sample, et al.',
          publisher: 'Journal of Tides (B) 12(3), 45–67',
          releaseDate: '2020-03',
          url: 'https://doi.org/10.1234/tides.5',
        },
        {
          name: 'Radar über Wasser',
          summary: 'Ada Example',
          publisher: 'Proceedings of Radar 1–9',
          releaseDate: '2019',
        },
        {
          name: 'Quays: A History',
          summary: 'Ada Example',
          publisher: 'Sample Press',
          releaseDate: '2015-07-01',
          url: 'https://example.org/a_b',
        },
        { name: 'Still read', publisher: 'Online', releaseDate: '2021-05-04' },
      ],
    })
    expect(untrueValues(draft)).toEqual([])
  })

  it('leaves what has no place to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual([
      'tides, moons',
      'Port State',
      '2',
      'Proceedings of Radar',
      'Port State',
      '2019',
      '10.1234/proc',
      '@phdthesis{broken, title = {Never closed, author = {Ada Example}',
    ])
  })

  it('is refused with a reason', () => {
    expect(readBibtex('nothing')).toEqual({ ok: false, code: 'no-resume' })
    expect(readBibtex('@book{a, title={b}}\n'.repeat(importLimits.publications + 1))).toEqual({
      ok: false,
      code: 'too-large',
    })
    expect(readBibtex(`@book{a, title={${'b'.repeat(importLimits.jsonBytes)}}}`)).toEqual({
      ok: false,
      code: 'too-large',
    })
  })

  it('is refused where macros and references repeat one text', () => {
    const long = `@string{m = {${'x'.repeat(200_000)}}}\n`
    const uses = Array.from({ length: 30 }, (_, at) => `@a{b${at}, title = m}`).join('\n')
    expect(readBibtex(long + uses)).toEqual({ ok: false, code: 'unsafe' })
  })

  it.each<[string, boolean]>([
    [example, true],
    ['@article{a,\n title = {b}}', true],
    ['\n\n@string{a = "b"}\n@book(c, title=a)', true],
    ['Ada Example\n@article{a, title = {b}}', false],
    ['@ada: hello\n', false],
    ['@media print { a: b }', false],
  ])('is told by its first entry: %j', (text, is) => {
    expect(looksLikeBibtex(text)).toBe(is)
  })
})

describe('a list that was made to harm', () => {
  const times = 100_000
  it.each<[string, string]>([
    ['open braces', `@a{b, c = ${'{'.repeat(times * 10)}`],
    ['open entries', '@a{b, c = {\n'.repeat(times)],
    ['open entries in one line', '@a{b, c = {'.repeat(times)],
    ['signs', '@'.repeat(times * 10)],
    ['percent signs in one line', `%${'@a{b}'.repeat(times)}`],
    ['joined values', `@a{b, c = ${'d # '.repeat(times)} e}`],
    ['fields', `@a{b, ${'c = d, '.repeat(times)}}`],
    [
      'macros of macros',
      Array.from({ length: 40 }, (_, at) => `@string{m${at + 1} = m${at} # m${at}}`).join('\n'),
    ],
    [
      'uses of a long macro',
      `@string{m = {${'x'.repeat(times)}}}\n@a{b, ${Array.from({ length: times }, (_, at) => `f${at} = m`).join()}}`,
    ],
    [
      'parts of a long work',
      `@a{b, title = {${'x'.repeat(times * 5)}}}\n${'@a{c, crossref = {b}}\n'.repeat(1_900)}`,
    ],
    ['accents', `@a{b, title = {${String.raw`\'`.repeat(times)}}}`],
    ['names', `@a{b, author = {${'a and '.repeat(times)}}}`],
    ['commas in a name', `@a{b, author = {${'a, '.repeat(times)}}}`],
    ['references to itself', '@a{b, title = {c}, crossref = {b}, xdata = {b,b,b}}\n'.repeat(1_000)],
    ['white space', `@a{b, title = {c}${' '.repeat(times * 10)}`],
  ])('ends in time: %s', (_, text) => {
    expect(timeBesideFixedWork(() => readBibtex(text))).toBeLessThan(50)
  })
})

const word = fc.stringMatching(/^[A-Za-zà-öø-ÿ]{3,8}$/)
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const written = fc.oneof(
  text.map((value) => `{${value}}`),
  text.map((value) => `"${value}"`),
  fc.tuple(text, text).map(([a, b]) => `{${a} {${b}} } # "${b}"`),
)
const fieldName = fc.constantFrom(
  'title',
  'subtitle',
  'author',
  'editor',
  'journal',
  'booktitle',
  'publisher',
  'year',
  'month',
  'note',
  'doi',
  'url',
  'pages',
  'volume',
  'crossrefs',
  'x-field',
)
const entry = fc.record({
  type: fc.constantFrom('article', 'BOOK', 'inProceedings', 'misc'),
  key: fc.stringMatching(/^[a-z]{1,4}[:0-9]{0,3}$/),
  fields: fc.dictionary(fieldName, written, { minKeys: 1, maxKeys: 6 }),
  inParentheses: fc.boolean(),
})

describe('any list in BibTeX', () => {
  it('is parsed whole, loses no word and invents none', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const file = entries
          .map(({ type, key, fields, inParentheses }) => {
            const body = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`)
            const [open, close] = inParentheses ? '()' : '{}'
            return `@${type}${open}${key},\n${body.join(',\n')}\n${close}\n`
          })
          .join('\n')
        const parsed = parseBibtex(file)
        expect([parsed.entries.length, parsed.unread]).toEqual([entries.length, []])
        const read = readBibtex(file)
        if (!read.ok) return
        const values = entries.flatMap(({ fields }) => Object.values(fields))
        // "and" parts names.
        const words = values.flatMap((value) => value.split(/\W*\band\b\W*/))
        expect(lostWords(read.draft, words)).toEqual([])
        expect(untrueValues(read.draft)).toEqual([])
      }),
      { numRuns: runs(200) },
    )
  })

  it('never throws, whatever signs it has', () => {
    const piece = fc.constantFrom(
      '@article',
      '@string',
      '{',
      '}',
      '(',
      ')',
      '"',
      '#',
      ',',
      '=',
      '\\',
      '%',
      '\n',
      ' ',
      'title',
      'a',
      '1',
      "\\'",
      '$',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        readBibtex(pieces.join(''))
      }),
      { numRuns: runs(500) },
    )
  })
})
