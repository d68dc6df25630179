import { expect, it } from 'vitest'
import { formatDay, readTypedDay } from './typed-day'

const today = '2026-11-30'

it.each([
  ['11 Dec', 'en', '2026-12-11'],
  ['Fri 11 Dec 2026', 'en', '2026-12-11'],
  ['friday, 11th December', 'en', '2026-12-11'],
  ['December 11, 2026', 'en', '2026-12-11'],
  ['11/12/2026', 'en', '2026-12-11'],
  ['11/12', 'en', '2026-12-11'],
  ['2026-12-11', 'en', '2026-12-11'],
  // The next such day.
  ['3 March', 'en', '2027-03-03'],
  ['11.12.', 'de', '2026-12-11'],
  ['11. Dezember', 'de', '2026-12-11'],
  ['Fr., 11. Dez. 2026', 'de', '2026-12-11'],
  ['11 décembre', 'fr', '2026-12-11'],
  ['soon', 'en', null],
  ['December', 'en', null],
  ['', 'en', null],
])('%s in %s is %s', (typed, locale, day) => {
  expect(readTypedDay(typed, locale, today)).toBe(day)
})

it('takes a day without a year for the last one where a future one makes no sense', () => {
  expect(readTypedDay('3 March', 'en', today, true)).toBe('2026-03-03')
  expect(readTypedDay('11 Dec', 'en', today, true)).toBe('2025-12-11')
})

it('shows a day with its weekday, and reads what it shows', () => {
  expect(formatDay('2026-12-11', 'en', today)).toBe('Fri 11 Dec')
  expect(formatDay('2027-01-05', 'en', today)).toBe('Tue 5 Jan 2027')
  expect(formatDay('soon', 'en', today)).toBe('soon')
  for (const locale of ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'sv', 'ja', 'ar']) {
    const shown = formatDay('2026-12-11', locale, today, true)
    expect.soft(readTypedDay(shown, locale, today), shown).toBe('2026-12-11')
  }
})
