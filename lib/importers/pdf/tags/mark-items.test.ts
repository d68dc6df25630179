import { expect, it } from 'vitest'
import { segmentOf } from '../../testing/raw-page'
import type { Segment } from '../segment'
import { markItems } from './mark-items'

const inItem = (
  text: string,
  y: number,
  item: number,
  more: Partial<Segment['tag']> = {},
  x = 50,
) => {
  const tag = { level: 0, block: item, item, isLabel: false, order: y, ...more }
  return segmentOf(text, x, y, { tag })
}

const marked = (...segments: Segment[]) => {
  markItems(segments)
  return segments.filter(({ bullet }) => bullet).map(({ text }) => text)
}

it('marks the first line of every item, signs or none', () => {
  expect(
    marked(
      inItem('Led six people through', 60, 1),
      inItem('a move', 72, 1),
      inItem('Wrote reports', 84, 2),
      segmentOf('No item', 50, 96),
    ),
  ).toEqual(['Led six people through', 'Wrote reports'])
})

it('leaves entries that somebody made a list of, and words beside each other', () => {
  expect(
    marked(
      inItem('Nurse', 60, 1, { level: 3, block: 2 }),
      inItem('Wrote reports', 72, 1, { block: 3 }),
      inItem('Python', 90, 4),
      inItem('React', 90, 5, {}, 120),
    ),
  ).toEqual([])
})
