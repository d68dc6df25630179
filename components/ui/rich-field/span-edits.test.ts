import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '@/lib/resume/text/rich-text'
import { lengthOfSpans, plainSpan, replaceInSpans, sliceSpans, snapOffset } from './span-edits'

const spans = fc.array(
  fc.record<Span>({
    text: fc.string({ minLength: 1, maxLength: 5 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.constant(null),
  }),
  { maxLength: 6 },
)
const textOf = (list: readonly Span[]) => list.map((span) => span.text).join('')

test('the two halves of a cut are the whole, with its marks', () => {
  fc.assert(
    fc.property(spans, fc.nat(30), (list, at) => {
      const [before, after] = [sliceSpans(list, 0, at), sliceSpans(list, at)]
      expect(textOf(before)).toBe(textOf(list).slice(0, at))
      expect(textOf(after)).toBe(textOf(list).slice(at))
      const letters = (each: readonly Span[]) =>
        each.flatMap((span) => [...span.text].map((letter) => [letter, span.bold, span.italic]))
      expect([...letters(before), ...letters(after)]).toEqual(letters(list))
      expect(lengthOfSpans(before) + lengthOfSpans(after)).toBe(lengthOfSpans(list))
    }),
  )
})

test('text put in replaces what stood there and nothing else', () => {
  fc.assert(
    fc.property(spans, fc.nat(20), fc.nat(20), fc.string(), (list, one, other, text) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const whole = textOf(list)
      expect(textOf(replaceInSpans(list, from, to, [plainSpan(text)]))).toBe(
        whole.slice(0, from) + text + whole.slice(to),
      )
    }),
  )
})

test('an offset is clamped and never splits what a reader sees as one character', () => {
  const family = '👩‍👩‍👧'
  const text = `a${family}b`
  expect(snapOffset(text, 3)).toBe(1)
  expect(snapOffset(text, 1 + family.length)).toBe(1 + family.length)
  expect(snapOffset(text, Number.POSITIVE_INFINITY)).toBe(text.length)
  expect(snapOffset(text, -4)).toBe(0)
  expect(snapOffset(text, Number.NaN)).toBe(0)
  expect(snapOffset('', 2)).toBe(0)
})
