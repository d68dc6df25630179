import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseAnswer } from './parse-answer'

const schema = z.object({ text: z.string() })

it('finds an object among other words, whatever its strings hold', () => {
  const words = fc.string().filter((text) => !/[{"<]/.test(text))
  fc.assert(
    fc.property(words, fc.string(), words, (before, text, after) => {
      const written = `${before}${JSON.stringify({ text })}${after}`
      expect(parseAnswer(written, schema)).toEqual({ ok: true, value: { text }, isWhole: true })
    }),
  )
})

/** Arbitrary text, including lone surrogates. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 200 })
  .map((codes) => String.fromCodePoint(...codes))

it('never throws, and gives nothing but the shape', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseAnswer(text, schema)
      if (parsed.ok) expect(Object.keys(parsed.value)).toEqual(['text'])
    }),
  )
  const polluted = parseAnswer('{"text": "x", "__proto__": {"y": 1}, "more": 2}', schema)
  expect(polluted).toEqual({ ok: true, value: { text: 'x' }, isWhole: true })
  expect(({} as { y?: number }).y).toBeUndefined()
})

it('says what is wrong by place', () => {
  expect(parseAnswer('{"text": 1}', schema)).toMatchObject({
    code: 'wrong-shape',
    problems: [expect.stringMatching(/^text: /)],
  })
})

describe('an answer of items that stand alone', () => {
  const items = z.object({ answers: z.array(z.object({ id: z.string() })) })
  const whole = [{ id: 'a' }, { id: 'b' }]
  const kept = { ok: true, value: { answers: whole }, isWhole: false }

  it.each([
    ['a broken item', '{"answers":[{"id":"a"},{"id":null},{"id":"b"}]}'],
    ['an item that is cut off', '```json\n{"answers":[{"id":"a"},{"id":"b"},{"id":"c'],
    ['an end that is missing', '{"answers":[{"id":"a"},{"id":"b"}'],
  ])('keeps the others beside %s', (_, text) => {
    expect(parseAnswer(text, items, true)).toEqual(kept)
    expect(parseAnswer(text, items).ok).toBe(false)
  })

  it('is asked for again where most items are broken', () => {
    const text = '{"answers":[{"id":"a"},{"id":1},{"id":2}]}'
    expect(parseAnswer(text, items, true)).toMatchObject({ code: 'wrong-shape' })
  })
})
