import { pointsPerMillimetre, quantise } from '../../blocks/quantise'
import type { Theme } from '../../blocks/theme'
import type { SideColumn } from '../template-design'

/** Minimum and maximum width of the side column and the gap, as shares of the content width. */
const sideShare = { min: 0.3, max: 0.44 }
const gapShare = 0.06

/** Preferred width of the side column in ems, for a long word or an email address. */
const sideEms = 15

/**
 * Returns the widths of side column, main column and gap, and the extent of the side column's fill from the edge of the
 * page, in points.
 *
 * @param sideTheme theme of the side column, whose type size determines its width
 */
export function columnsOf({ width }: SideColumn, theme: Theme, sideTheme: Theme) {
  const { contentWidth, side: margin } = theme.page
  const wanted =
    width === undefined
      ? (sideTheme.fontSize * sideEms) / contentWidth
      : (width * pointsPerMillimetre - margin) / contentWidth
  const min = width === undefined ? sideShare.min : Math.min(sideShare.min, 0.24)
  const share = Math.min(sideShare.max, Math.max(min, wanted))
  const gap = contentWidth * gapShare
  return {
    side: quantise(contentWidth * share),
    main: quantise(contentWidth * (1 - share - gapShare)),
    panel: quantise(margin + contentWidth * share + gap * 0.42),
  }
}
