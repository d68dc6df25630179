import { expect, it } from 'vitest'
import type { EntryChoice } from '../../readings/reading-choice'
import { sectionOf } from '../../testing/section-of'
import { chooseStarts } from './choose-starts'

const lines = [
  '**Pilot**',
  'Port Ltd',
  '2019 – 2021',
  '- Led six',
  'Night watch, 2020 – 2021',
  '',
  '',
  '**Officer**',
  'Ferries Ltd',
  '2014 – 2019',
  '- Kept the watch',
]

/** The first line of each entry under a decision, with its date. */
function startsBy(choice: Partial<EntryChoice>, given: readonly string[] = lines) {
  const section = sectionOf('work', given)
  const found = chooseStarts(section.lines, section.measures, {
    starts: 'scored',
    dates: 'scored',
    ...choice,
  })
  return found.map(({ at, dated }) => [section.lines[at]?.text, section.lines[dated]?.text ?? null])
}

it.each<[string, Partial<EntryChoice>, [string, string][]]>([
  [
    'above their dates',
    { starts: 'above-date' },
    [
      ['Pilot', '2019 – 2021'],
      ['Officer', '2014 – 2019'],
    ],
  ],
  [
    'on the lines of their dates',
    { starts: 'at-date' },
    [
      ['Pilot', '2019 – 2021'],
      ['2014 – 2019', '2014 – 2019'],
    ],
  ],
  [
    'at every date',
    { starts: 'at-date', dates: 'all' },
    [
      ['Pilot', '2019 – 2021'],
      ['Night watch, 2020 – 2021', 'Night watch, 2020 – 2021'],
      ['2014 – 2019', '2014 – 2019'],
    ],
  ],
  [
    'at dates that stand apart',
    { starts: 'at-date', dates: 'apart' },
    [
      ['Pilot', '2019 – 2021'],
      ['2014 – 2019', '2014 – 2019'],
    ],
  ],
  [
    'at lines that look like the first',
    { starts: 'by-look' },
    [
      ['Pilot', '2019 – 2021'],
      ['Officer', '2014 – 2019'],
    ],
  ],
  [
    'behind gaps',
    { starts: 'by-gap' },
    [
      ['Pilot', '2019 – 2021'],
      ['Officer', '2014 – 2019'],
    ],
  ],
])('begins entries %s', (_, choice, expected) => {
  expect(startsBy(choice)).toEqual(expected)
})

it('leaves a section without dates as it is read', () => {
  const undated = ['**Pilot**', 'Port Ltd', '', '', '**Officer**', 'Ferries Ltd']
  expect(startsBy({ starts: 'at-date' }, undated)).toEqual(startsBy({}, undated))
})
