import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { nameLines } from './name-lines'
import { readPlaces } from './read-places'

const fields = { work: ['name', 'position', 'highlights'], skills: ['name', 'keywords'] }
const entries = [{ id: 'w-1', section: 'work', name: 'Brightwater' }]
const lines = [
  { line: 4, from: 0, text: 'Experience', isOpen: false, entry: null },
  { line: 5, from: 12, text: 'Pilot,  harbour', isOpen: true, entry: 'w-1' },
  { line: 6, from: 0, text: '\u200b', isOpen: true, entry: null },
  { line: 7, from: 0, text: 'Led six people', isOpen: true, entry: 'no such entry' },
]
const offered = nameLines(lines, entries)
const answer = (...values: object[]) => ({
  entries: [{ entry: 'e1', section: 'work', values: values as never[] }],
})
const at = (line: number, from: number, to: number) => ({ line, from, to })

it('lines that a model is offered have numbers where they are open, and entries have short names', () => {
  expect(offered.lines).toEqual([
    { text: 'Experience' },
    { line: 1, text: 'Pilot, harbour', cuts: [0, 5, 6, 7, 14], entry: 'e1' },
    { line: 2, text: 'Led six people', cuts: [0, 3, 4, 7, 8, 14] },
  ])
  expect(offered.entries).toEqual([{ entry: 'e1', section: 'work', name: 'Brightwater' }])
  expect(JSON.stringify([offered.lines, offered.entries])).not.toContain('w-1')
})

describe('what a model points at', () => {
  it('is brought back to the characters of the file', () => {
    const places = readPlaces(
      answer(
        { field: 'position', ranges: [at(1, 0, 5)] },
        { field: 'highlights', ranges: [at(1, 7, 14), at(2, 0, 14)] },
      ),
      offered,
      fields,
    )
    expect(places).toEqual({
      sections: [
        {
          kind: 'work',
          entries: [
            {
              into: 'w-1',
              values: [
                { field: 'position', ranges: [at(5, 12, 17)] },
                { field: 'highlights', ranges: [at(5, 20, 27), at(7, 0, 14)] },
              ],
            },
          ],
        },
      ],
      dropped: 0,
    })
  })

  it.each<[string, object]>([
    ['a line that was not offered', { field: 'position', ranges: [at(3, 0, 5)] }],
    ['a range of nothing', { field: 'position', ranges: [at(1, 5, 5)] }],
    ['an end before its beginning', { field: 'position', ranges: [at(1, 5, 0)] }],
    ['an offset between two', { field: 'position', ranges: [at(1, 0.5, 5)] }],
    ['more than there is', { field: 'position', ranges: [at(1, 0, 99)] }],
    ['one range that is wrong', { field: 'highlights', ranges: [at(1, 0, 5), at(9, 0, 1)] }],
    ['no range', { field: 'position', ranges: [] }],
    ['a field of another section', { field: 'keywords', ranges: [at(1, 0, 5)] }],
    ['a field of nothing', { field: '__proto__', ranges: [at(1, 0, 5)] }],
  ])('is dropped and counted for %s', (_, value) => {
    expect(readPlaces(answer(value), offered, fields)).toEqual({ sections: [], dropped: 1 })
  })

  it.each([
    ['e9', 'work'],
    [null, 'secrets'],
    [null, 'constructor'],
  ])('is dropped for the entry %s of the section %s', (entry, section) => {
    const values = [{ field: 'position', ranges: [at(1, 0, 5)] }]
    const places = readPlaces({ entries: [{ entry, section, values }] }, offered, fields)
    expect(places).toEqual({ sections: [], dropped: 1 })
  })

  it('holds no word of an answer, whatever it is', () => {
    const number = fc.oneof(fc.nat(20), fc.double())
    const range = fc.record({ line: number, from: number, to: number })
    const value = fc.record({
      field: fc.oneof(fc.constantFrom('position', 'highlights', 'invented'), fc.string()),
      ranges: fc.array(range, { maxLength: 2 }),
    })
    const anything = fc.record({
      entries: fc.array(
        fc.record({
          entry: fc.option(fc.constantFrom('e1', 'e2', 'invented')),
          section: fc.constantFrom('work', 'skills', 'invented', 'toString'),
          values: fc.array(value, { maxLength: 4 }),
        }),
        { maxLength: 4 },
      ),
    })
    fc.assert(
      fc.property(anything, (said) => {
        const places = readPlaces(said, offered, fields)
        const count = said.entries.reduce((sum, { values }) => sum + values.length, 0)
        const placed = places.sections.flatMap(({ entries }) => entries.flatMap((e) => e.values))
        expect(placed.length + places.dropped).toBe(count)
        for (const { kind, entries } of places.sections) {
          expect(Object.keys(fields)).toContain(kind)
          for (const { into, values } of entries) {
            expect([null, 'w-1']).toContain(into)
            for (const { field, ranges } of values) {
              expect(fields[kind as 'work']).toContain(field)
              for (const { line, from, to } of ranges) {
                const open = lines.find((one) => one.isOpen && one.line === line)
                expect(open && from >= open.from && to <= open.from + open.text.length).toBe(true)
                expect(from).toBeLessThan(to)
              }
            }
          }
        }
      }),
      { numRuns: runs(1_000) },
    )
  })
})
