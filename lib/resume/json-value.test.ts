import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '@/tests/runs'
import { equalJson, type JsonValue } from './json-value'

/** The same words for the same value, whatever the order of keys. */
function canonical(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key] ?? null)}`).join(',')}}`
}

/** Few keys and values, so that pairs are often alike. */
const { json } = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<JsonValue>(null, true, 0, 1, '', 'a', '0'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', 'length'), tie('json'), { noNullPrototype: true }),
  ),
}))

it('says what a canonical text of both says', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      expect(equalJson(a, b)).toBe(canonical(a) === canonical(b))
      expect(equalJson(a, JSON.parse(JSON.stringify(a)))).toBe(true)
    }),
    { numRuns: runs(1_000) },
  )
})

it.each([
  [{}, []],
  [{ a: null }, { b: null }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [null, {}],
  [[1], [1, 2]],
])('tells %j and %j apart, both ways', (a, b) => {
  expect(equalJson(a, b)).toBe(false)
  expect(equalJson(b, a)).toBe(false)
})

it('takes a key that objects are born with for one of their own', () => {
  expect(equalJson({ toString: 1 }, {})).toBe(false)
  expect(equalJson({}, { toString: 1 })).toBe(false)
})
