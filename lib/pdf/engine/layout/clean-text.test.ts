import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from './clean-text'

const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250
const printed = (text: string, has = latin) => cleanText(text, has).text

it('leaves what can be printed as it is', () => {
  expect(cleanText('Plain, 100 % (really)', latin)).toEqual({
    text: 'Plain, 100 % (really)',
    offsets: null,
    missing: [],
  })
  expect(cleanText('Łódź Ö', latin)).toEqual({ text: 'Łódź Ö', offsets: null, missing: [] })
})

it('makes one space of a line break or a tab', () => {
  expect(printed('a\nb\tc\r\nd\u2028e')).toBe('a b c d e')
  expect(cleanText('a\r\nb', latin).offsets).toEqual([0, 1, 3])
})

it('drops what draws nothing, without a word', () => {
  const { text, missing } = cleanText('a\u0000b\u200bc\u00add\ud800e\ufefff\u{e0001}', latin)
  expect(text).toBe('abcdef')
  expect(missing).toEqual([])
})

it('keeps soft hyphens and marks of direction beside the printed text, at their places', () => {
  expect(cleanText('a\u00adbc\u200e d\u2069', latin, true)).toEqual({
    text: 'abc d',
    offsets: [0, 2, 3, 5, 6],
    missing: [],
    controls: [
      { at: 1, character: '\u00ad' },
      { at: 3, character: '\u200e' },
      { at: 5, character: '\u2069' },
    ],
  })
})

it('leaves out flags and joined emoji whole, and reports each as one', () => {
  const hasAll = (codePoint: number) => latin(codePoint) || codePoint > 0x1f000
  const [flag, coder, scotland] = ['🇳🇴', '👩🏽\u200d💻', '🏴\u{e0067}\u{e0062}\u{e007f}']
  expect(cleanText(`x${flag}y${coder}z${scotland}🌱`, hasAll, true)).toMatchObject({
    text: 'xyz🌱',
    missing: [flag, coder, scotland],
  })
  expect(cleanText('🌱🚀 7', hasAll, true)).toMatchObject({ text: '🌱🚀 7', missing: [] })
})

it('leaves out and reports what no font has, once each', () => {
  expect(cleanText('x日y日z😀', latin)).toEqual({
    text: 'xyz',
    offsets: [0, 2, 4],
    missing: ['日', '😀'],
  })
})

it('prints a plain space or hyphen for a rare one that the fonts lack', () => {
  expect(printed('10\u202f000\u2009€ well\u2011known', latin)).toBe('10 000  well-known')
})

it('joins a letter with its mark', () => {
  const { text, missing, offsets } = cleanText('Cafe\u0301 ok', latin)
  expect(text).toBe('Café ok')
  expect(missing).toEqual([])
  expect(offsets).toEqual([0, 1, 2, 3, 5, 6, 7])
})

it('prints the compatibility form of what no font has, but no other number', () => {
  expect(printed('\u{1d5db}arbour 25\u2103, \u2469 prizes, 50\u33a1')).toBe(
    'Harbour 25°C, 10 prizes, 50m2',
  )
  expect(cleanText('10\u2076 \u215b', latin)).toMatchObject({ missing: ['\u2076', '\u215b'] })
  const withTick = (codePoint: number) => latin(codePoint) || codePoint === 0x2713
  expect(printed('\u2714\ufe0f \u2705 \u2611', withTick)).toBe('\u2713 \u2713 \u2713')
})

it('prints a letter and its mark where the fonts only have them apart', () => {
  const apart = (codePoint: number) => latin(codePoint) || codePoint === 0x325
  expect(cleanText('x\u1e00', apart)).toEqual({
    text: 'xA\u0325',
    offsets: [0, 1, 1],
    missing: [],
  })
})

it('gives, for any text, only drawable characters and offsets that point at them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text, latin)
      for (const character of clean.text) expect(latin(character.codePointAt(0) ?? 0)).toBe(true)
      const offsets = clean.offsets ?? Array.from(clean.text, (_, i) => i)
      expect(offsets.length).toBe(clean.text.length)
      for (let i = 1; i < offsets.length; i++) {
        expect(offsets[i] ?? 0).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0)
      }
      for (const offset of offsets) expect(offset).toBeLessThan(text.length)
    }),
  )
})
