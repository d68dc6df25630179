/** CSS pixels of background around and between pages. */
export type ViewportSpace = { padding: number; gap: number }

/** Visible range of the scroll area, in CSS pixels. */
export type ViewportRange = { top: number; height: number }

/** CSS pixels from the top of the preview to the top of each page. */
export function pageTops(heights: readonly number[], { padding, gap }: ViewportSpace): number[] {
  let top = padding
  return heights.map((height) => {
    const own = top
    top += height + gap
    return own
  })
}

/**
 * True where a page is in view or within one view's height of it, so that scrolling meets painted pages. Nothing is
 * in view while the preview is hidden.
 */
export function isPageNear(top: number, height: number, view: ViewportRange): boolean {
  if (view.height <= 0) return false
  return top < view.top + 2 * view.height && top + height > view.top - view.height
}

/** The page (0-based) that takes up the middle of the view, or is nearest to it. */
export function pageInMiddle(
  tops: readonly number[],
  heights: readonly number[],
  view: ViewportRange,
): number {
  const middle = view.top + view.height / 2
  const at = tops.findIndex((top, index) => middle < top + (heights[index] ?? 0))
  return at === -1 ? Math.max(0, tops.length - 1) : at
}

/**
 * Returns where to scroll so that a stretch of the preview is comfortably in view; `null` when it is already, so that
 * the page does not move while it is being read.
 */
export function scrollTopFor(
  stretch: { top: number; height: number },
  view: ViewportRange,
): number | null {
  const margin = Math.min(48, view.height / 6)
  const isAbove = stretch.top < view.top + margin
  const isBelow = stretch.top + stretch.height > view.top + view.height - margin
  if (view.height <= 0 || (!isAbove && !isBelow)) return null
  // A third from the top: what comes next is in sight, too.
  const wanted = Math.max(0, stretch.top - view.height / 3)
  return Math.abs(wanted - view.top) < 1 ? null : wanted
}
