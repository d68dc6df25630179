import { expect, it } from 'vitest'
import type { EntryChoice } from '../../readings/reading-choice'
import cases from '../../testing/cases.json' with { type: 'json' }
import { sectionOf } from '../../testing/section-of'
import { chooseStarts } from './choose-starts'

const lines = cases.chooseStarts.lines

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

it.each(cases.chooseStarts.beginsEntries as [string, Partial<EntryChoice>, [string, string][]][])(
  'begins entries %s',
  (_, choice, expected) => {
    expect(startsBy(choice)).toEqual(expected)
  },
)

it('leaves a section without dates as it is read', () => {
  const undated = ['**Pilot**', 'Port Ltd', '', '', '**Officer**', 'Ferries Ltd']
  expect(startsBy({ starts: 'at-date' }, undated)).toEqual(startsBy({}, undated))
})
