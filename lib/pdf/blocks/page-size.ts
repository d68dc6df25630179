import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import { pointsPerMillimetre, quantise } from './quantise'

/** Paper in points, upright. ISO A4 is 210 by 297 mm, US Letter 8.5 by 11 inches. */
const pageSizes: Record<Design['page'], [width: number, height: number]> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
}

/** Least space, in points, that a page number needs at the foot of a page. */
const minFoot = 30

/** Where text may stand on a page. All in points. */
export type PageBox = {
  size: [width: number, height: number]
  /** Above the text, and at its sides. */
  margin: number
  side: number
  /** The bottom margin: wider than the others only where the page number would not fit. */
  bottom: number
  contentWidth: number
  contentHeight: number
}

/**
 * Returns the page of a design, with its margin kept inside the hard ends.
 *
 * @param sides multiple of the margin at the sides, as the template has it
 */
export function pageBoxOf(
  design: Pick<Design, 'page' | 'margin' | 'pageNumbers'>,
  sides = 1,
): PageBox {
  const size = pageSizes[design.page]
  const { min, max } = designRanges.margin
  const margin = quantise(Math.min(max, Math.max(min, design.margin)) * pointsPerMillimetre)
  const side = quantise(margin * sides)
  const bottom = design.pageNumbers ? Math.max(margin, minFoot) : margin
  return {
    size,
    margin,
    side,
    bottom,
    contentWidth: size[0] - 2 * side,
    contentHeight: size[1] - margin - bottom,
  }
}
