import type { PaperBox, PaperLine } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Place in the document under a point of the paper. */
export type PaperHit = {
  address: FieldAddress
  /**
   * UTF-16 offset in the field's plain text; 0 if the printed text is generated from the field (a formatted date) or
   * runs from right to left, where no inner positions are known.
   */
  offset: number
}

/** Vertical tolerance of a click on a line in points: half a line of body type. */
const verticalReach = 8
/** Horizontal tolerance of a click on a field's box in points. */
const horizontalReach = 60

const outside = (value: number, start: number, length: number) =>
  Math.max(start - value, 0, value - (start + length))

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Returns the caret position of a line nearest to `x`, at a character boundary. */
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
  // The blank at a line's end is not printed: a click behind the last word goes before it, or the caret would appear on
  // the next line.
  const words = line.text.trimEnd().length
  return Math.min(best, words)
}

/**
 * Returns the field and caret position at a point of a page, by the box map. A point inside a line hits it; otherwise
 * the nearest line within tolerance, with vertical distance weighted more than horizontal.
 *
 * @param page 0-based
 * @param x points from the left edge
 * @param y points from the top edge
 * @returns `null` far from any text
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
