import { expect, it } from 'vitest'
import cases from '../../testing/cases.json' with { type: 'json' }
import { sectionOf } from '../../testing/section-of'
import { contactCells } from './contact-cells'
import { findLocation } from './find-location'

function locationOf(...lines: string[]) {
  const cells = contactCells([sectionOf('contact', lines)], new Set())
  const { location, rest } = findLocation(cells.map((cell) => ({ stretch: cell.stretch, cell })))
  return [location?.text ?? null, ...rest.map(({ stretch }) => stretch.text)]
}

it.each<[string, string[], (string | null)[]]>(
  cases.findLocation.reads as [string, string[], string[] | (null | string)[]][],
)('reads %s', (_, lines, found) => {
  expect(locationOf(...lines)).toEqual(found)
})
