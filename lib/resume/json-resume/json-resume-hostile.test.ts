import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { createIdGenerator } from '../ids'
import { importJsonResume } from './json-resume'

const ids = createIdGenerator()

const nested = (depth: number) => {
  let value: unknown = 'deep'
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

it.each([
  ['nothing', undefined],
  ['text', 'resume'],
  ['a list', []],
  ['an empty object', {}],
  ['another file', { name: 'vitae', version: '0.1.0', dependencies: {} }],
  ['a section that is no list', { work: { name: 'A' } }],
  ['an entry that is a list', { work: [['A']] }],
  ['text that is an object', { basics: { name: { first: 'A' } } }],
  ['a yes where text belongs', { work: [{ name: true }] }],
  ['NaN', { basics: { phone: Number.NaN } }],
  ['depth 10,000', { basics: {}, x: nested(10_000) }],
  ['50 MB of text', { basics: { name: 'x'.repeat(50_000_000) } }],
  ['a date object', { work: [{ startDate: new Date() }] }],
  ['10,000 entries', { work: Array.from({ length: 10_000 }, () => ({ name: 'A' })) }],
  ['__proto__', JSON.parse('{"basics":{"__proto__":{"polluted":true},"name":"A"}}')],
  ['a newer version', { basics: {}, meta: { vitae: { schemaVersion: 99, design: {} } } }],
  [
    'extras that are damaged',
    { basics: {}, meta: { vitae: { schemaVersion: 1, design: { fontSize: 900 } } } },
  ],
])('tells what is wrong with %s', (_, input) => {
  const result = importJsonResume(input, ids)
  expect(result.ok).toBe(false)
  expect(!result.ok && result.problems.length).toBeGreaterThan(0)
  expect('polluted' in {}).toBe(false)
})

it.each(['\n', ' ', '\t x', '*', '&#', '](', '_a ', '**a', '\\'])(
  'is not slowed down by a million of %j',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length)
    const result = importJsonResume({ work: [{ name: 'A', summary: text, highlights: text }] }, ids)
    expect(result.ok || result.problems.length > 0).toBe(true)
  },
)

it('names places as they are in the file', () => {
  const result = importJsonResume(
    { basics: {}, work: [{}, { highlights: [{}, [1]], name: {} }] },
    ids,
  )
  expect(!result.ok && result.problems.map((problem) => problem.path)).toEqual([
    'work[1].name',
    'work[1].highlights[1]',
  ])
  const extras = importJsonResume(
    { basics: {}, meta: { vitae: { schemaVersion: 1, design: { fontSize: 900 } } } },
    ids,
  )
  expect(!extras.ok && extras.problems[0]?.path).toBe('meta.vitae.design.fontSize')
})

it('never throws and never pollutes, whatever comes', () => {
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.object({ withDate: true, withBigInt: true, withTypedArray: true }),
  )
  const anything = fc.oneof(
    fc.anything(),
    fc.dictionary(
      fc.constantFrom('basics', 'work', 'skills', 'meta', '__proto__', 'custom'),
      fc.oneof(hostile, fc.array(hostile)),
      { noNullPrototype: false },
    ),
  )
  fc.assert(
    fc.property(anything, (input) => {
      const result = importJsonResume(input, ids)
      expect(result.ok || result.problems.length > 0).toBe(true)
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
    { numRuns: runs(1_000) },
  )
})
