import { expect, it } from 'vitest'
import { itemOf, pageOf } from '../testing/raw-page'
import type { RawItem } from './raw-types'
import { splitSegments } from './split-segments'

const textsOf = (...items: RawItem[]) =>
  splitSegments(pageOf(items), 1, false).map(({ text }) => text)

/** Rows of a table whose cells touch: a date of 35 points from 50, then what stands at 88. */
const rows = (...cells: string[]) =>
  cells.flatMap((cell, at) => [itemOf('06/2025', 50, 60 + 12 * at), itemOf(cell, 87, 60 + 12 * at)])

it('cuts a column of dates from what it touches', () => {
  expect(textsOf(...rows('Pilot', 'Port clerk', 'Deckhand'))).toEqual([
    ...['06/2025', 'Pilot', '06/2025', 'Port clerk', '06/2025', 'Deckhand'],
  ])
})

it('leaves the ends of a range together', () => {
  expect(textsOf(...rows('- present', '- present', '- 07/2026'))).toEqual([
    ...['06/2025 - present', '06/2025 - present', '06/2025 - 07/2026'],
  ])
})

it('parts what the file calls two cells, however near they stand', () => {
  const tag = (block: number) => ({
    tag: { level: 0, block, item: 0, isLabel: false, order: block },
  })
  expect(textsOf(itemOf('Python', 50, 60, tag(1)), itemOf('Java', 80, 60, tag(2)))).toEqual([
    'Python',
    'Java',
  ])
  expect(textsOf(itemOf('Python', 50, 60, tag(1)), itemOf('Java', 82, 60, tag(1)))).toEqual([
    'Python Java',
  ])
})

it('parts small text from a large title at a gap that is wide for the small text', () => {
  const title = itemOf('Ida Lund', 100, 60, { size: 30 })
  expect(textsOf(itemOf('Leeds', 60, 60), title)).toEqual(['Leeds', 'Ida Lund'])
})
