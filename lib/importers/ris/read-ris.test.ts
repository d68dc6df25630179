import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { unplacedLines } from '../draft/unplaced-lines'
import { importLimits } from '../import-limits'
import { lostWords } from '../structured/testing/wrong-types'
import { fieldTexts } from '../testing/field-texts'
import { timeBesideFixedWork } from '../testing/processor-clock'
import { untrueValues } from '../testing/untrue-values'
import { looksLikeRis } from './looks-like-ris'
import { readRis } from './read-ris'

function draftOf(text: string) {
  const read = readRis(text)
  if (!read.ok) throw new Error(read.code)
  return read.draft
}

const example = `TY  - JOUR
AU  - Example, Ada
AU  - Sample, Bo, Jr.
TI  - On tides and
      other moons
T2  - Journal of Tides
JA  - J. Tides
VL  - 12
IS  - 3
SP  - 45
EP  - 67
PY  - 2020
DA  - 2020/03/01/
DO  - 10.1234/tides.5
UR  - https://doi.org/10.1234/tides.5
UR  - https://example.org/paper
KW  - tides
L1  - file:///ada.pdf
ER  -\x20

TY  - BOOK
A1  - Example, Ada
T1  - Quays
PB  - Sample Press
CY  - Sampletown
Y1  - 2015///Spring
UR  - https://example.org/quays
ER  -
`

describe('a list in RIS', () => {
  const draft = draftOf(example.replaceAll('\n', '\r\n'))

  it('gives its publications', () => {
    expect(fieldTexts(draft)).toEqual({
      publications: [
        {
          name: 'On tides and other moons',
          summary: 'Ada Example, Bo Sample, Jr.',
          publisher: 'Journal of Tides 12(3), 45–67',
          releaseDate: '2020-03-01',
          url: 'https://doi.org/10.1234/tides.5',
        },
        {
          name: 'Quays',
          summary: 'Ada Example',
          publisher: 'Sample Press',
          releaseDate: '2015',
          url: 'https://example.org/quays',
        },
      ],
    })
    expect(untrueValues(draft)).toEqual([])
  })

  it('leaves what has no place to the person', () => {
    const left = unplacedLines({ ...draft, dropped: [], nextId: 1 }).map(({ text }) => text)
    expect(left).toEqual(['https://example.org/paper', 'J. Tides', 'tides', 'Spring', 'Sampletown'])
  })

  it('is refused with a reason', () => {
    expect(readRis('TY  - JOUR\nER  - ')).toEqual({ ok: false, code: 'no-resume' })
    const many = 'TY  - JOUR\nTI  - a\n'.repeat(importLimits.publications + 1)
    expect(readRis(many)).toEqual({ ok: false, code: 'too-large' })
    const long = `TY  - JOUR\nTI  - ${'a'.repeat(importLimits.jsonBytes)}`
    expect(readRis(long)).toEqual({ ok: false, code: 'too-large' })
  })

  it.each<[string, boolean]>([
    ['\n\nTY  - JOUR\nTI  - a\n', true],
    ['TY  - CHAP \r\nTI  - a\r\n', true],
    ['TY - a CV of Ada\n', false],
    ['Ada Example\nTY  - JOUR\n', false],
  ])('is told by its first line: %j', (text, is) => {
    expect(looksLikeRis(text)).toBe(is)
  })

  it.each<[string, string]>([
    ['lines without a tag', `TY  - JOUR\nTI  - a\n${'b\n'.repeat(500_000)}`],
    ['values of one tag', `TY  - JOUR\n${'AU  - a\n'.repeat(100_000)}`],
    ['values of any tag', `TY  - JOUR\n${'KW  - a\n'.repeat(100_000)}`],
    ['white space', ' '.repeat(1_900_000)],
  ])('ends in time, whatever there are too many of: %s', (_, text) => {
    expect(timeBesideFixedWork(() => readRis(text))).toBeLessThan(50)
  })
})

const word = fc.stringMatching(/^[A-Za-zà-öø-ÿ]{3,8}$/)
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
const tag = fc.constantFrom(
  'AU',
  'A1',
  'A2',
  'ED',
  'TI',
  'T1',
  'T2',
  'JO',
  'JF',
  'PB',
  'CY',
  'VL',
  'IS',
  'SP',
  'EP',
  'PY',
  'Y1',
  'DA',
  'DO',
  'UR',
  'KW',
  'N1',
  'AB',
  'XX',
)
const value = fc.oneof(
  text,
  fc.tuple(text, text).map((names) => names.join(', ')),
  fc.constantFrom('2020', '2020/03//', '2019/13/40/x', '///'),
)
const reference = fc.array(fc.tuple(tag, value), { minLength: 1, maxLength: 12 })

it('any list in RIS loses no word and invents none', () => {
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1, maxLength: 4 }), (references) => {
      const file = references
        .map((lines) =>
          ['TY  - JOUR', ...lines.map(([name, one]) => `${name}  - ${one}`), 'ER  - '].join('\n'),
        )
        .join('\n')
      const read = readRis(file)
      if (!read.ok) return
      expect(
        lostWords(
          read.draft,
          references.flat().map(([, one]) => one),
        ),
      ).toEqual([])
      expect(untrueValues(read.draft)).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})
