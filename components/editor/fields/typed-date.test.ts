import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storedDate } from './typed-date'

test('a date that is understood is stored as one', () => {
  expect(storedDate('Mar 2021', 'en', false)).toBe('2021-03')
  expect(storedDate('März 2021', 'de', true)).toBe('2021-03')
  expect(storedDate('sept 19', 'en', false)).toBe('2019-09')
  expect(storedDate('09/19', 'en', true)).toBe('2019-09')
})

test('"present" is stored as nothing only where nothing means it', () => {
  expect(storedDate('present', 'en', true)).toBe('')
  expect(storedDate('present', 'en', false)).toBe('present')
  expect(storedDate('heute', 'de', false)).toBe('heute')
})

test('words are never stored as nothing in a start or single date', () => {
  const words = fc.oneof(fc.string(), fc.constantFrom('now', 'Present', ' today ', 'heute', 'oggi'))
  const language = fc.constantFrom('en', 'de', 'it', 'fr', 'xx')
  fc.assert(
    fc.property(words, language, (text, tag) => {
      expect(storedDate(text, tag, false) === '').toBe(text === '')
    }),
  )
})
