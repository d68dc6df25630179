import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { JsonValue } from '@/lib/resume/json-value'
import { runs } from '@/tests/runs'
import { lostWords, textsOf } from '../structured/testing/wrong-types'
import { untrueValues } from '../testing/untrue-values'
import { readOrcid } from './read-orcid'

const wrapped = (value: string) => ({ value })
const text = fc
  .array(fc.stringMatching(/^[a-zà-öø-ÿ]{3,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const value = text.map(wrapped)
const date = fc.record({
  year: fc.integer({ min: 1950, max: 2029 }).map((year) => wrapped(String(year))),
  month: fc.option(fc.constantFrom('01', '06', '12').map(wrapped)),
  day: fc.option(fc.constantFrom('01', '28').map(wrapped)),
})
const summary = fc.record(
  {
    organization: fc.record(
      {
        name: text,
        address: fc.record({ city: text, region: text, country: text }, { requiredKeys: [] }),
      },
      { requiredKeys: ['name'] },
    ),
    'role-title': text,
    'department-name': text,
    'start-date': date,
    'end-date': fc.option(date),
    url: value,
    other: text,
  },
  { requiredKeys: [] },
)
const affiliations = (item: string) =>
  fc
    .array(summary, { maxLength: 3 })
    .map((all) => ({ 'affiliation-group': all.map((one) => ({ summaries: [{ [item]: one }] })) }))
const anyWork = fc.record(
  {
    title: fc.record(
      { title: value, subtitle: value, 'translated-title': value },
      { requiredKeys: [] },
    ),
    'journal-title': value,
    'publication-date': date,
    url: value,
    'external-ids': fc.record({
      'external-id': fc.array(
        fc.record({
          'external-id-type': fc.constantFrom('doi', 'isbn'),
          'external-id-value': text,
          'external-id-url': fc.option(value),
        }),
        { maxLength: 2 },
      ),
    }),
    other: text,
  },
  { requiredKeys: [] },
)
const record = fc.record({
  person: fc.record(
    {
      name: fc.record(
        { 'given-names': value, 'family-name': value, 'credit-name': value },
        { requiredKeys: [] },
      ),
      biography: fc.record({ content: text }),
      emails: fc.record({ email: fc.array(fc.record({ email: text }), { maxLength: 2 }) }),
      keywords: fc.record({ keyword: fc.array(fc.record({ content: text }), { maxLength: 3 }) }),
      'researcher-urls': fc.record({
        'researcher-url': fc.array(fc.record({ 'url-name': text, url: value }), { maxLength: 2 }),
      }),
    },
    { requiredKeys: [] },
  ),
  'activities-summary': fc.record(
    {
      employments: affiliations('employment-summary'),
      educations: affiliations('education-summary'),
      qualifications: affiliations('qualification-summary'),
      services: affiliations('service-summary'),
      works: fc
        .array(fc.array(anyWork, { minLength: 1, maxLength: 2 }), { maxLength: 3 })
        .map((groups) => ({ group: groups.map((all) => ({ 'work-summary': all })) })),
      'research-resources': fc.record({ title: text }),
    },
    { requiredKeys: [] },
  ),
})

it('loses no word and invents none', () => {
  fc.assert(
    fc.property(record, (made) => {
      const file = JSON.parse(JSON.stringify(made)) as JsonValue
      const read = readOrcid(file)
      if (!read.ok) return
      const texts = textsOf(file).filter((one) => !/^(?:doi|isbn)$/.test(one))
      expect(lostWords(read.draft, texts)).toEqual([])
      expect(untrueValues(read.draft).filter((fault) => !/endDate “” has no/.test(fault))).toEqual(
        [],
      )
    }),
    { numRuns: runs(200) },
  )
})
