import { pointsPerMillimetre, quantise } from '../../blocks/quantise'
import type { Theme } from '../../blocks/theme'
import type { SideColumn } from '../template-design'

/** Shares of the width between the margins: the side column's least and most, and the gap. */
const sideShare = { min: 0.3, max: 0.44 }
const gapShare = 0.06

/** Ems that the side column should have, for a long word or an e-mail address. */
const sideEms = 15

/**
 * Returns the widths of a side column, the wide one and the gap between them, and how far a ground of the side column
 * reaches from the edge of the page; all in points.
 *
 * @param sideTheme of the side column, whose type decides how much room it needs
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
