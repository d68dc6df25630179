import fc from 'fast-check'
import { expect, it } from 'vitest'
import { importLanguages } from '@/lib/language/tags'
import { runs } from '@/tests/runs'
import { presentCells } from './date-words'
import { findDates } from './find-dates'
import { monthNamesOf } from './month-names'

const pieces = fc.constantFrom(
  '2019',
  '03/',
  ' – ',
  'Mar ',
  '年',
  '月',
  "'19",
  'since ',
  '(',
  ')',
  '平成',
  '3',
  '.',
  'ß',
  '٢٠١٩',
  ' to ',
  'WS ',
  '/20',
)

it('never throws, and its ranges lie within the text and do not overlap', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces).map((list) => list.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const { from, to, startRange, start } of findDates(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(startRange[1]).toBeLessThanOrEqual(text.length)
        if (start !== null) expect(start).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/)
        end = to
      }
    }),
    { numRuns: runs(2000) },
  )
})
it.each(importLanguages)('finds the months of %s in three forms', (language) => {
  for (const [name, month] of monthNamesOf(language)) {
    const value = `2019-${String(month).padStart(2, '0')}`
    for (const text of [`${name} 2019`, `${name.toUpperCase()} 2019`, `${name}. 2019`])
      expect(findDates(text, language)[0]?.start, text).toBe(value)
  }
})
it('finds every word for the present in three forms', () => {
  for (const word of presentCells.flatMap((cell) => cell.split('|'))) {
    for (const text of [`2019 – ${word}`, `03/2019 - ${word}`, `2019-03 ~ ${word.toUpperCase()}`])
      expect(findDates(text)[0]?.end, text).toBe('present')
  }
})
