import { expect, it } from 'vitest'
import type { Part } from '../fonts/composed-glyphs'
import { keepTyped, type Shaped } from './typed-glyphs'

/** Shaped glyphs: characters, advance, and offset of a mark. */
const shaped = (...glyphs: [text: string, advance: number, x?: number, y?: number][]): Shaped => ({
  glyphs: glyphs.map(([text, advanceWidth], id) => ({
    id: id + 1,
    advanceWidth,
    codePoints: Array.from(text, (one) => one.codePointAt(0) ?? 0),
  })),
  positions: glyphs.map(([, xAdvance, xOffset = 0, yOffset = 0]) => ({
    ...{ xAdvance, yAdvance: 0, xOffset, yOffset },
  })),
})

function keep(given: Shaped, text: string, rightToLeft = false) {
  const composed: (readonly Part[])[] = []
  const kept = keepTyped(given, text, (parts) => 100 + composed.push(parts), rightToLeft)
  return {
    texts: kept.glyphs.map(({ codePoints }) => String.fromCharCode(...codePoints)),
    widths: kept.positions.map(({ xAdvance }) => xAdvance),
    composed,
  }
}

it('is left alone where each letter has one', () => {
  const { texts, composed } = keep(shaped(['あ', 10], ['い', 10]), 'あい')
  expect(texts).toEqual(['あ', 'い'])
  expect(composed).toEqual([])
})

it('is in the typed order where shaping moved a vowel, drawn as one', () => {
  const { texts, widths, composed } = keep(shaped(['क', 8], ['ि', 3], ['व', 7], ['द', 6]), 'कविद')
  expect(texts).toEqual(['क', 'वि', 'द'])
  expect(widths).toEqual([8, 10, 6])
  expect(composed).toEqual([
    [
      { id: 2, x: 0, y: 0 },
      { id: 3, x: 3, y: 0 },
    ],
  ])
})

it('keeps a mark with its letter, at its place', () => {
  const { texts, composed } = keep(shaped(['ป', 9], ['ุ', 0, -5, -2], ['า', 4]), 'ปุา')
  expect(texts).toEqual(['ปุ', 'า'])
  expect(composed[0]).toEqual([
    { id: 1, x: 0, y: 0 },
    { id: 2, x: 4, y: -2 },
  ])
})

it('is one character a glyph from right to left, as readers turn them one by one', () => {
  const { texts } = keep(shaped(['لا', 9], ['ب', 5]), 'لاب', true)
  expect(texts).toEqual(['ل', 'ا', 'ب'])
})

it('has no gap where a letter is kerned away from the next: it is as wide as its place', () => {
  const kerned: Shaped = shaped(['و', 5], ['ر', 3, 1], ['ي', 4])
  const [, reh] = kerned.positions
  if (reh) reh.xAdvance = 4
  const { texts, widths, composed } = keep(kerned, 'وري', true)
  expect(texts).toEqual(['و', 'ر', 'ي'])
  expect(widths).toEqual([5, 4, 4])
  expect(composed).toEqual([[{ id: 2, x: 1, y: 0 }]])
})

it('has the joiner that shaping took away, with the letter before', () => {
  const { texts } = keep(shaped(['م', 5], [' ', 0], ['ا', 3]), 'م\u200cا', true)
  expect(texts).toEqual(['\u200cم', 'ا'])
})

it('counts a character outside the first plane as two units', () => {
  const { texts } = keep(shaped(['𠮷', 10], ['野', 10]), '𠮷野')
  expect(texts.map(({ length }) => length)).toEqual([2, 1])
  expect(texts.join('')).toBe('𠮷野')
})

it('draws no more than a few glyphs as one, and says all the same', () => {
  const marks = Array.from({ length: 100 }, (): [string, number, number] => ['\u0e38', 0, -3])
  const { texts, composed } = keep(shaped(['ป', 900], ...marks), `ป${'\u0e38'.repeat(100)}`)
  expect(texts.join('')).toBe(`ป${'\u0e38'.repeat(100)}`)
  expect(Math.max(...composed.map(({ length }) => length))).toBeLessThanOrEqual(16)
  const wrong = Array.from({ length: 60 }, (): [string, number] => ['x', 900])
  const spread = keep(shaped(...wrong), 'y'.repeat(70))
  expect(spread.texts.join('')).toBe('y'.repeat(70))
  expect(spread.composed).toEqual([])
})

it('says everything even where nothing fits', () => {
  const { texts } = keep(shaped(['x', 5], ['y', 5]), 'abc')
  expect(texts.join('')).toBe('abc')
})
