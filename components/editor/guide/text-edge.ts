import type { PaperBox } from '@/lib/pdf/pdf-types'
import { basicsOwner, parseFieldAddress } from '@/lib/resume/change/address'

const partsOf = ({ address }: PaperBox) => parseFieldAddress(address)

const isOfHeader = (box: PaperBox) => partsOf(box)?.owner === basicsOwner

/** Returns the boxes that the text of a box's entry begins with: its heading, or all where it has none. */
function startOfEntry(box: PaperBox, boxes: readonly PaperBox[]): readonly PaperBox[] {
  const owner = partsOf(box)?.owner
  const own = boxes.filter((one) => one.page === box.page && partsOf(one)?.owner === owner)
  const headings = own.filter(({ role }) => role === 'entry-heading')
  return headings.length > 0 ? headings : own
}

/**
 * Returns where the text of a box's column begins, in points: a bullet is indented, and a place or date of an entry stands
 * at the other side.
 *
 * @param margin where text begins below a centred header
 */
export function textEdge(box: PaperBox, boxes: readonly PaperBox[], margin: number): number {
  if (isOfHeader(box)) return Math.min(margin, ...boxes.map(({ x }) => x))
  const own = startOfEntry(box, boxes)
  const left = Math.min(...own.map(({ x }) => x))
  const right = Math.max(...own.map(({ x, width }) => x + width))
  const column = boxes.filter(
    (one) => !isOfHeader(one) && one.x < right && one.x + one.width > left,
  )
  return Math.min(left, ...column.map(({ x }) => x))
}
