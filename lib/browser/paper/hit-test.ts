import type { PaperBox, PaperLine } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

/** A place in the document that a point on the paper stands for. */
export type PaperHit = {
  address: FieldAddress
  /**
   * UTF-16 offset in the field's plain text; 0 where the printed words are made from the field (a
   * formatted date) or run from right to left, since no position inside them is known.
   */
  offset: number
}

/** Points above or below a line within which a click still means it: half a line of body type. */
const verticalReach = 8
/** Points left or right of a field's box within which a click in its row still means it. */
const horizontalReach = 60

const outside = (value: number, start: number, length: number) =>
  Math.max(start - value, 0, value - (start + length))

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** The caret position of a line nearest to `x`, never between the halves of one character. */
function nearestCaret(line: PaperLine, x: number): number {
  let best = 0
  let bestDistance = Number.POSITIVE_INFINITY
  for (let at = 0; at < line.carets.length; at++) {
    const distance = Math.abs((line.carets[at] ?? 0) - x)
    const splitsCharacter = at < line.text.length && isLowSurrogate(line.text.charCodeAt(at))
    if (distance < bestDistance && !splitsCharacter) {
      best = at
      bestDistance = distance
    }
  }
  // The blank at a line's end is not drawn: a click behind the last word means before the blank,
  // or the caret would appear at the start of the next line.
  const words = line.text.trimEnd().length
  return Math.min(best, words)
}

/**
 * The field and caret position at a point of a page, by the box map alone. A point inside a line
 * means that line; else the nearest line in reach, where up and down count more than left and
 * right, since the eye aims at rows.
 *
 * @param page 0-based
 * @param x points from the left edge
 * @param y points from the top edge
 * @returns `null` on white paper far from any text
 */
export function hitTest(
  boxes: readonly PaperBox[],
  page: number,
  x: number,
  y: number,
): PaperHit | null {
  let best: { box: PaperBox; line: PaperLine } | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    if (box.page !== page || outside(x, box.x, box.width) > horizontalReach) continue
    for (const line of box.lines) {
      const across = outside(x, line.x, line.width)
      const along = outside(y, line.y, line.height)
      if (along > verticalReach) continue
      const cost = across + 4 * along
      if (cost < bestCost) {
        best = { box, line }
        bestCost = cost
      }
    }
  }
  if (!best) return null
  const { box, line } = best
  const hasOffsets = box.literal && !line.rightToLeft
  return { address: box.address, offset: hasOffsets ? line.start + nearestCaret(line, x) : 0 }
}
