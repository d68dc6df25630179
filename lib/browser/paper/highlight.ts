import type { PaperBox } from '@/lib/pdf/pdf-types'
import type { FieldAddress } from '@/lib/resume/change/address'

/** Rectangle in points from the top left corner of a page. */
export type PaperRectangle = { x: number; y: number; width: number; height: number }

/** Points by which the marker extends beyond the ink at both ends of a line. */
const overhang = 2

/**
 * Returns the marker strokes of a field, or of several, one per printed line with ink.
 *
 * @returns strokes by page; empty if the field is not on the paper
 */
export function highlightOf(
  boxes: readonly PaperBox[],
  address: FieldAddress | readonly FieldAddress[],
): Map<number, PaperRectangle[]> {
  const addresses: readonly (FieldAddress | null)[] = [address].flat()
  const pages = new Map<number, PaperRectangle[]>()
  for (const box of boxes) {
    if (!addresses.includes(box.address)) continue
    const strokes = pages.get(box.page) ?? []
    for (const line of box.lines) {
      if (line.width <= 0 || line.text.trim() === '') continue
      strokes.push({
        x: line.x - overhang,
        y: line.y,
        width: line.width + 2 * overhang,
        height: line.height,
      })
    }
    if (strokes.length > 0) pages.set(box.page, strokes)
  }
  return pages
}

/** Returns the bounding box of strokes; `null` without any. */
export function boundsOf(strokes: readonly PaperRectangle[]): PaperRectangle | null {
  const [first] = strokes
  if (!first) return null
  const x = Math.min(...strokes.map((stroke) => stroke.x))
  const y = Math.min(...strokes.map((stroke) => stroke.y))
  const right = Math.max(...strokes.map((stroke) => stroke.x + stroke.width))
  const bottom = Math.max(...strokes.map((stroke) => stroke.y + stroke.height))
  return { x, y, width: right - x, height: bottom - y }
}
