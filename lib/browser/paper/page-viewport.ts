/** CSS pixels of background around and between pages. */
export type ViewportSpace = { padding: number; gap: number }

/** Visible range of the scroll area, in CSS pixels. */
export type ViewportRange = { top: number; height: number }

/** Returns CSS pixels from the top of the preview to the top of each page. */
export function pageTops(heights: readonly number[], { padding, gap }: ViewportSpace): number[] {
  let top = padding
  return heights.map((height) => {
    const own = top
    top += height + gap
    return own
  })
}

/**
 * Returns true if a page is in view or within one view height of it, so that scrolling meets painted pages. False while
 * the preview is hidden.
 */
export function isPageNear(top: number, height: number, view: ViewportRange): boolean {
  if (view.height <= 0) return false
  return top < view.top + 2 * view.height && top + height > view.top - view.height
}

/** Returns the page (0-based) in the middle of the view, or the nearest one. */
export function pageInMiddle(
  tops: readonly number[],
  heights: readonly number[],
  view: ViewportRange,
): number {
  const middle = view.top + view.height / 2
  const at = tops.findIndex((top, index) => middle < top + (heights[index] ?? 0))
  return at === -1 ? Math.max(0, tops.length - 1) : at
}

/** Returns the scroll position that brings a range of the preview into view; `null` if it is visible already. */
export function scrollTopFor(
  stretch: { top: number; height: number },
  view: ViewportRange,
): number | null {
  const margin = Math.min(48, view.height / 6)
  const isAbove = stretch.top < view.top + margin
  const isBelow = stretch.top + stretch.height > view.top + view.height - margin
  if (view.height <= 0 || (!isAbove && !isBelow)) return null
  // A third from the top, so that what follows is visible too.
  const wanted = Math.max(0, stretch.top - view.height / 3)
  return Math.abs(wanted - view.top) < 1 ? null : wanted
}
