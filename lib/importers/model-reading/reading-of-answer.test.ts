import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { differingValues } from '../draft/differing-values'
import type { ImportDraft } from '../draft/draft-types'
import { beginReview } from '../draft/review-types'
import { unplacedLines } from '../draft/unplaced-lines'
import { parseResume } from '../reading/sections/parse-resume'
import { arbitrarySource } from '../testing/arbitrary-source'
import { fieldTexts } from '../testing/field-texts'
import { sourceOf } from '../testing/source-of'
import { untrueValues, valuesOf } from '../testing/untrue-values'
import { isBetterReading, readingOfAnswer } from './reading-of-answer'
import { showSource } from './show-source'

const read = parseResume(
  sourceOf([
    '# Ida van der Long',
    'ida@example.org | +49 30 1234567',
    '## Where I was',
    'Nurse, Acme Clinic',
    '- Led six nurses',
  ]),
)
type Value = [field: string, line: number, words?: string | null]
const answer = (section: string, ...values: Value[]) => ({
  sections: [
    {
      ...{ section, heading: [] },
      entries: [
        {
          values: values.map(([field, line, words = null]) => ({
            field,
            at: [{ line, to: null, words }],
          })),
        },
      ],
    },
  ],
})
const unsure = (draft: ImportDraft) =>
  valuesOf(draft).flatMap(({ value }) => (value.sure ? [] : [value.text]))
const leftOver = (draft: ImportDraft) => unplacedLines(beginReview(draft)).map(({ text }) => text)

it('has what was found, marks what the reader has not, and leaves the rest over', () => {
  const found = readingOfAnswer(
    answer('work', ['position', 3, 'Nurse'], ['name', 3, 'Acme Clinic'], ['highlights', 9]),
    read,
  )
  if (!found) throw new Error('no reading')
  expect(fieldTexts(found)).toEqual({
    basics: [expect.objectContaining({ email: 'ida@example.org' })],
    work: [{ position: 'Nurse', name: 'Acme Clinic' }],
  })
  expect(unsure(found)).toEqual(['Nurse', 'Acme Clinic'])
  expect(leftOver(found)).toContain('Led six nurses')
  expect(isBetterReading(found, read)).toBe(true)
  expect(isBetterReading(read, found)).toBe(false)
  expect(isBetterReading(read, read)).toBe(false)
})

it.each<[string, unknown]>([
  ['prose', 'Ida is a surgeon.'],
  ['nothing', null],
  ['no sections', { sections: [] }],
  ['words that are nowhere', answer('work', ['position', 3, 'Surgeon'], ['name', 3, 'Acm'])],
  ['lines that are nowhere', answer('work', ['position', 99], ['name', -1], ['summary', 0.5])],
  ['sections and fields of its own', answer('secrets', ['position', 3, 'Nurse'])],
  ['fields of the object', answer('work', ['__proto__', 3, 'Nurse'], ['constructor', 4])],
  ['contacts that the reader found', answer('basics', ['email', 1, '[email 1]'])],
  ['marks that stand nowhere', answer('basics', ['label', 3, '[email 2]'], ['city', 3, '[name]'])],
  ['10 MB', answer('work', ['position', 3, 'Nurse '.repeat(1_700_000)])],
  [
    'a list of a million values',
    {
      sections: [
        { section: 'work', heading: [], entries: [{ values: Array(1_000_000).fill({}) }] },
      ],
    },
  ],
])('is none for %s', (_, lie) => {
  expect(readingOfAnswer(lie, read)).toBeNull()
})

it('takes no character twice, and no mark for other words than it stands for', () => {
  const found = readingOfAnswer(
    answer(
      'work',
      ['position', 3, 'Nurse'],
      ['summary', 3],
      ['name', 1, '[phone 1]'],
      ['location', 1, '[email 1]'],
    ),
    read,
  )
  if (!found) throw new Error('no reading')
  expect(fieldTexts(found).work).toEqual([
    { position: 'Nurse', name: '+49 30 1234567', location: 'ida@example.org' },
  ])
  expect(fieldTexts(found).basics).toEqual([{ name: 'Ida van der Long' }])
  expect(untrueValues(found)).toEqual([])
})

it('says nothing that the file does not say, and marks all that differs', () => {
  let differing = 0
  fc.assert(
    fc.property(
      arbitrarySource,
      fc.array(fc.record({ at: fc.nat(), field: fc.constantFrom('name', 'position', 'summary') })),
      fc.constantFrom('work', 'basics', 'custom', 'projects'),
      (source, chosen, section) => {
        const own = parseResume(source)
        const lines = showSource(own)
        const values = chosen.flatMap(({ at, field }): Value[] => {
          const line = lines[at % Math.max(1, lines.length)]?.line
          return line === undefined ? [] : [[field, line]]
        })
        const found = readingOfAnswer(answer(section, ...values), own)
        if (!found) return
        expect(untrueValues(found)).toEqual([])
        const others = differingValues(found, own)
        differing += others.length
        expect(others.filter(({ sure }) => sure)).toEqual([])
      },
    ),
    { numRuns: runs(150) },
  )
  expect(differing).toBeGreaterThan(runs(150) / 10)
})
