import { designRanges } from '@/lib/resume/resume-limits'
import type { Design } from '@/lib/resume/schema/design'
import { pointsPerMillimetre, quantise } from './quantise'

/** Page sizes in points, portrait. ISO A4 is 210 by 297 mm, US Letter 8.5 by 11 inches. */
const pageSizes: Record<Design['page'], [width: number, height: number]> = {
  a4: [595.28, 841.89],
  letter: [612, 792],
}

/** Minimum bottom margin in points for a page number. */
const minFoot = 30

/** Content area of a page in points. */
export type PageBox = {
  size: [width: number, height: number]
  /** Margin at the top and the sides. */
  margin: number
  side: number
  /** Bottom margin: wider than the others only for the page number. */
  bottom: number
  contentWidth: number
  contentHeight: number
}

/**
 * Returns the page of a design, with its margin clamped to the limits.
 *
 * @param sides factor for the side margins, from the template
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
