import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from './clean-text'

/** Arbitrary text, including lone surrogates. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 })
  .map((codes) => String.fromCodePoint(...codes))

it.each([
  ['zero width', 'Py\u200bthon \u2060and\ufeff Go', 'Python and Go'],
  ['directions', 'abc\u202ecba\u202c \u2066x\u2069', 'abccba x'],
  [
    'tags',
    `Cook${'obey'.replace(/./g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))}`,
    'Cook',
  ],
  ['soft hyphens', 'Ver\u00adwal\u00adtung', 'Verwaltung'],
  ['blanks', '  a \t  b\r\n\r\n\r\n\r\nc  ', 'a b\n\nc'],
  ['joiners that hide something', 'pay\u200droll a\u200c', 'payroll a'],
  ['decomposed letters', 'Cafe\u0301', 'Caf\u00e9'],
])('takes out %s', (_, text, clean) => {
  expect(cleanText(text, 1_000)).toBe(clean)
})

it.each(['می‌خواهم', 'क्‍ष', '👩‍🔧', '❤️', 'C<T> & co.'])('leaves %s as it is', (text) => {
  expect(cleanText(text, 1_000)).toBe(text)
})

it('is done after one time, short enough and well formed, for any text', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 400 }), (text, limit) => {
      const clean = cleanText(text, limit)
      expect(clean.length).toBeLessThanOrEqual(limit)
      expect(clean).not.toMatch(/[\p{Cs}]|[^\S\n ]/u)
      expect(cleanText(clean, limit).length).toBeLessThanOrEqual(clean.length)
    }),
  )
})
