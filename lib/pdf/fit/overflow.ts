import { mapBoxes } from '../engine/draw/box-map'
import type { PaperNode } from '../engine/layout/nodes'
import type { Overflow } from '../pdf-types'
import { fillOf, roomOf } from './measure'

/**
 * Returns the text at the end of some pages, in all columns, in order of pages.
 *
 * @param points its height; unused space at the foot of pages does not count
 */
export function overflowOf(pages: readonly PaperNode[], points: number): Overflow[] {
  let left = points
  const limits = pages.toReversed().map((page) => {
    const { top, room } = roomOf(page)
    const used = fillOf(page) * room
    const limit = left > 0 ? top + used - left : Number.POSITIVE_INFINITY
    left -= used
    return limit
  })
  limits.reverse()
  return mapBoxes(pages).flatMap(({ address, page, lines }) => {
    const over = lines.filter(({ y, height }) => y + height / 2 > (limits[page] ?? 0))
    const text = over.map((line) => line.text.trim()).join(' ')
    return text === '' ? [] : [{ address, text }]
  })
}
