import { describe, expect, it } from 'vitest'
import { linesOf, sectionOf } from '../../testing/section-of'
import { entryDateOf } from './entry-dates'
import { findStarts } from './entry-starts'
import { readDates } from './header-dates'

/** The first line of each entry, with its date where it has one. */
function startsOf(...given: string[]) {
  const { lines, measures } = sectionOf('work', given)
  return findStarts(lines, measures).map(({ at, dated }) => {
    const first = lines[at]?.text
    const date = lines[dated]
    return date && dated !== at ? `${first} + ${date.text}` : first
  })
}

it.each<[string, string[], string[]]>([
  [
    'dates beside titles',
    [
      '**Pilot**\t2019 – 2021',
      'Port of Aarhus',
      '- Led six',
      '**Officer**\t2014 – 2019',
      'Ferries',
      '- Kept the watch',
    ],
    ['Pilot  2019 – 2021', 'Officer  2014 – 2019'],
  ],
  [
    'dates below titles',
    [
      '**Pilot**',
      'Port of Aarhus',
      '2019 – 2021',
      '- Led six',
      '**Officer**',
      'Ferries',
      '2014 – 2019',
      '- Kept the watch',
    ],
    ['Pilot + 2019 – 2021', 'Officer + 2014 – 2019'],
  ],
  [
    'dates above titles',
    ['2019 – 2021', '**Pilot**', '- Led six', '', '2014 – 2019', '**Officer**', '- Kept the watch'],
    ['2019 – 2021', '2014 – 2019'],
  ],
  [
    'an entry without a date among others',
    [
      '**Pilot**\t2019 – 2021',
      'Port of Aarhus',
      '- Led six',
      '',
      '**Deckhand**',
      'Ferries',
      '- Kept the watch',
    ],
    ['Pilot  2019 – 2021', 'Deckhand'],
  ],
  [
    'gaps alone',
    ['**Pilot**', 'Led six', '', '**Officer**', 'Kept the watch'],
    ['Pilot', 'Officer'],
  ],
  ['items', ['- Radar course', '- Radio course'], ['Radar course', 'Radio course']],
  [
    'bold leads',
    ['**Radar:** a course', '**Radio:** a course'],
    ['Radar: a course', 'Radio: a course'],
  ],
  ['nothing', [], []],
])('findStarts follows %s', (_, lines, starts) => {
  expect(startsOf(...lines)).toEqual(starts)
})

describe('entryDateOf', () => {
  const dateOf = (line: string) => {
    const [view] = linesOf([line])
    return view ? entryDateOf(view)?.hit.start : undefined
  }
  it.each([
    ['Pilot, Aarhus, 2019 – 2021', '2019'],
    ['Pilot (03/2019)', '2019-03'],
    ['Trained six new pilots for the port\t2019', '2019'],
    ['- Led the move to new radar in 2019 and won a prize for it.', undefined],
    ['In the years 2019 – 2021 the port was rebuilt, and all of the pilots were moved.', undefined],
    ['Pilot', undefined],
  ])('dates an entry by "%s"', (line, start) => {
    expect(dateOf(line)).toBe(start)
  })
})

describe('readDates', () => {
  const datesOf = (...lines: string[]) => {
    const dates = linesOf(lines)
      .map(entryDateOf)
      .filter((one) => one !== null)
    const { startDate, endDate, isRange } = readDates(dates)
    return [startDate?.text, endDate?.text, isRange]
  }
  it.each<[string, string[], unknown[]]>([
    ['a range', ['2019 – 03/2021'], ['2019', '2021-03', true]],
    ['one that goes on', ['2019 – present'], ['2019', '', true]],
    ['one without an end', ['since 2019'], ['2019', '', true]],
    ['a single date', ['June 2019'], ['2019-06', undefined, false]],
    ['two on one line', ['03/2019\t05/2021'], ['2019-03', '2021-05', true]],
    ['two lines', ['March 2019', 'May 2021'], ['2019-03', '2021-05', true]],
    ['a range before a date', ['2018', '2019 – 2021'], ['2019', '2021', true]],
    ['none', ['Pilot'], [undefined, undefined, false]],
  ])('reads %s', (_, lines, dates) => {
    expect(datesOf(...lines)).toEqual(dates)
  })

  it('keeps the characters of the end that has the year', () => {
    const [line] = linesOf(['Jan – Mar 2019'])
    const date = line ? entryDateOf(line) : null
    expect(date && readDates([date]).startDate).toMatchObject({
      text: '2019-01',
      slices: [
        { line: 0, from: 0, to: 3 },
        { line: 0, from: 6, to: 14 },
      ],
    })
  })
})
