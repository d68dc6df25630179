import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonObject } from '@/lib/resume/json-value'
import { runs } from '@/tests/runs'
import { lostWords, textsOf } from '../structured/testing/wrong-types'
import { untrueValues } from '../testing/untrue-values'
import { draftOf } from './testing/rendercv-draft'

const word = fc.stringMatching(/^[a-zà-öø-ÿ]{3,8}$/)
const mark = fc.constantFrom(
  ' ',
  ', ',
  ' - ',
  '. ',
  ' *',
  '* ',
  ' **',
  '** ',
  ' _',
  '_ ',
  ': ',
  ' [',
  '](',
  ') ',
  '# ',
)
const text = fc
  .array(fc.tuple(word, mark), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join('').trim())
const date = fc
  .tuple(fc.integer({ min: 1950, max: 2029 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
const dated = { start_date: date, end_date: fc.oneof(date, fc.constant('present')), location: text }
const optional = fc.record(
  { ...dated, highlights: fc.array(text, { maxLength: 3 }), extra: text },
  { requiredKeys: [] },
)
const entry = (own: Record<string, fc.Arbitrary<string>>) =>
  fc.tuple(fc.record(own), optional).map(([needed, more]) => ({ ...needed, ...more }))
const entries = fc.oneof(
  fc.array(entry({ company: text, position: text }), { maxLength: 3 }),
  fc.array(entry({ institution: text, area: text }), { maxLength: 3 }),
  fc.array(entry({ name: text }), { maxLength: 3 }),
  fc.array(
    fc.record({
      title: text,
      authors: fc.array(text, { maxLength: 3 }),
      journal: text,
      date,
      doi: text,
    }),
    { maxLength: 3 },
  ),
  fc.array(fc.record({ label: text, details: text }), { maxLength: 3 }),
  fc.array(fc.record({ bullet: text }), { maxLength: 3 }),
  fc.array(fc.record({ reversed_number: text }), { maxLength: 3 }),
  fc.array(text, { maxLength: 3 }),
)
const title = fc.oneof(
  text,
  fc.constantFrom(
    'summary',
    'experience',
    'education',
    'skills',
    'awards',
    'certificates',
    'publications',
    'projects',
    'volunteering',
    'interests',
  ),
)
const file = fc.record({
  cv: fc.record({
    name: word,
    headline: text,
    location: text,
    sections: fc.dictionary(title, entries, { maxKeys: 5 }),
  }),
})

it('any file of RenderCV loses no word and invents none', () => {
  fc.assert(
    fc.property(file, (made) => {
      const draft = draftOf(made as JsonObject)
      expect(lostWords(draft, textsOf(made as JsonObject))).toEqual([])
      expect(
        untrueValues(draft).filter((fault) => !/endDate “” has no characters/.test(fault)),
      ).toEqual([])
    }),
    { numRuns: runs(150) },
  )
})
