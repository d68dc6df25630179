import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { arbitrarySource } from '../testing/arbitrary-source'
import { sourceOf } from '../testing/source-of'
import { untrueValues, valuesOf } from '../testing/untrue-values'
import { parseResume } from './sections/parse-resume'

it('what is understood is copied from the source, whatever stands there', () => {
  let values = 0
  const kinds = new Set<string>()
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      const draft = parseResume(source)
      for (const { value } of valuesOf(draft)) {
        values++
        kinds.add(value.form)
      }
      expect(untrueValues(draft)).toEqual([])
    }),
    { numRuns: runs(300) },
  )
  // A property of nothing would hold as well.
  expect(values).toBeGreaterThan(runs(1_000))
  expect([...kinds].sort()).toEqual(['copy', 'date', 'link'])
})

describe('untrueValues', () => {
  const draft = parseResume(
    sourceOf([
      '# Ida van der Long',
      'Registered Nurse',
      '[LinkedIn](https://www.linkedin.com/in/ida)',
      '## Experience',
      '**Nurse**\t03/2019 – 04/2021',
      'Acme GmbH',
    ]),
  )
  const changed = (change: (value: ReturnType<typeof valuesOf>[number]) => object) => ({
    ...draft,
    sections: draft.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) => ({
        ...entry,
        fields: Object.fromEntries(
          Object.entries(entry.fields).map(([name, value]) => [
            name,
            { ...value, ...change({ where: name, value }) },
          ]),
        ),
      })),
    })),
  })

  it.each<[string, Parameters<typeof changed>[0]]>([
    ['a letter more', ({ where, value }) => (where === 'name' ? { text: `${value.text}s` } : {})],
    ['another year', ({ where }) => (where === 'startDate' ? { text: '2018-03' } : {})],
    ['another month', ({ where }) => (where === 'endDate' ? { text: '2021-05' } : {})],
    ['no slices', ({ where }) => (where === 'position' ? { slices: [] } : {})],
    [
      'a slice outside',
      ({ where }) => (where === 'position' ? { slices: [{ line: 4, from: 0, to: 99 }] } : {}),
    ],
    [
      'another address',
      ({ value }) => (value.form === 'link' ? { text: 'https://example.net' } : {}),
    ],
  ])('sees %s', (_, change) => {
    expect(untrueValues(draft)).toEqual([])
    expect(untrueValues(changed(change)).length).toBeGreaterThan(0)
  })
})
