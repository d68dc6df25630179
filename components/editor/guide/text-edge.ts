import type { PaperBox } from '@/lib/pdf/pdf-types'
import { basicsOwner, parseFieldAddress } from '@/lib/resume/change/address'

const partsOf = ({ address }: PaperBox) => parseFieldAddress(address)

const isOfHeader = (box: PaperBox) => partsOf(box)?.owner === basicsOwner

/** Fields that often stand apart from the text of their entry, at the other side or in a column of their own. */
const aside = ['location', 'startDate', 'endDate', 'date', 'url']

/** Returns the boxes of the entry that a box belongs to, without those set apart from its text. */
function textOfEntry(box: PaperBox, boxes: readonly PaperBox[]): readonly PaperBox[] {
  const owner = partsOf(box)?.owner
  const own = boxes.filter((one) => {
    const parts = partsOf(one)
    return one.page === box.page && parts?.owner === owner && !aside.includes(parts?.field ?? '')
  })
  return own.length > 0 ? own : [box]
}

/**
 * Returns where the text of a box's column begins, in points: a bullet is indented, and a place or date of an entry stands
 * at the other side.
 *
 * @param margin where text begins below a centred header
 */
export function textEdge(box: PaperBox, boxes: readonly PaperBox[], margin: number): number {
  if (isOfHeader(box)) return Math.min(margin, ...boxes.map(({ x }) => x))
  const own = textOfEntry(box, boxes)
  const left = Math.min(...own.map(({ x }) => x))
  const right = Math.max(...own.map(({ x, width }) => x + width))
  const column = boxes.filter(
    (one) => !isOfHeader(one) && one.x < right && one.x + one.width > left,
  )
  return Math.min(left, ...column.map(({ x }) => x))
}
