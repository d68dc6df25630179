import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson, printOf } from './row-print'

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}

it('says the same of equal values, in whatever order their keys come', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(reversed(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

it('says another thing of a row that differs in anything', () => {
  const row = { pk: 'a', sk: 'b', index: null, expiresAt: null, data: { x: 1 } }
  const others = [
    { ...row, pk: 'b', sk: 'a' },
    { ...row, index: { gsi1pk: 'a', gsi1sk: 'b' } },
    { ...row, expiresAt: 1 },
    { ...row, data: { x: '1' } },
  ]
  const prints = [row, ...others].map(printOf)
  expect(new Set(prints).size).toBe(prints.length)
  expect(printOf({ pk: 'a', sk: 'b', data: { x: 1 } })).toBe(prints[0])
})
