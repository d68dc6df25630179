import { expect, it } from 'vitest'
import cases from '../testing/cases.json' with { type: 'json' }
import { readPeriod } from './read-period'

/** Start and end of a text as they are read: "open" for an end that goes on, "-" for none, typed words in quotes. */
function show(text: string, language = ''): string {
  const { start, end } = readPeriod(text, language)
  const shown = [start, end].map((part) => {
    if (!part) return '-'
    if (!part.isDate) return `"${part.text}"`
    return part.text || 'open'
  })
  return shown.join(' ')
}

it.each<[string, string]>(cases.readPeriod.isOneOrTwoDates as [string, string][])(
  'is one or two dates: %s',
  (text, expected) => {
    expect(show(text)).toBe(expected)
  },
)

it.each<[string, string, string]>(cases.readPeriod.inGoesOnOrEnds as [string, string, string][])(
  'in %s goes on, or ends: %s',
  (language, text, expected) => {
    expect(show(text, language)).toBe(expected)
  },
)

it.each([
  ...['Fall 2023', 'Q3 2019', '2019 Q3', 'WS 2019/20', '1/2/2019', '2 years', '2019?'],
  ...['Expected 2027', 'until 2019', 'ca. 2019', '~2019', 'present', 'my youth'],
  ...['2015, 2019', '2019 – 2021 (part-time)', 'mid 2019', '2019 (expected)'],
])('stays as it was typed where it is no date: %s', (text) => {
  expect(show(text)).toBe(`"${text}" -`)
})
