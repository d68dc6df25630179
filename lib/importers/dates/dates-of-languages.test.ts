import { describe, expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { findDates } from './find-dates'

/** By language: dates as CVs write them; start, end ("-" for none, "now" for present). */
const forms = cases.datesOfLanguages.forms.join('\n')

const rows = forms
  .trim()
  .split('\n')
  .flatMap((row) =>
    row
      .slice(4)
      .split(' | ')
      .map((cell) => [row.slice(0, 2), ...cell.split(' = ')] as [string, string, string]),
  )

const show = (value: string | null) => (value === null ? '-' : value === 'present' ? 'now' : value)

describe('findDates, in the words of each language', () => {
  it.each(rows)('in %s reads %s', (language, text, expected) => {
    const hits = findDates(text, language)
    expect(hits.map(({ start, end }) => `${show(start)} ${show(end)}`)).toEqual([expected])
  })
  it.each(cases.datesOfLanguages.inReadsNoDateIn)(
    'in "%s" reads no date in "%s"',
    (language, text) => {
      expect(findDates(text, language)).toEqual([])
    },
  )
  it.each(cases.datesOfLanguages.inTakesTheYearsOf)(
    'in %s takes the years of "%s" for two',
    (language, text) => {
      expect(findDates(text, language).map(({ isRange }) => isRange)).toEqual([false, false])
    },
  )
})
