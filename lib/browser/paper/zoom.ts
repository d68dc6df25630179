/** Zoom of the preview: as wide as there is room, or a fixed factor (1 = real size). */
export type Zoom = { mode: 'width' } | { mode: 'factor'; factor: number }

/** CSS pixels a point at real size (96 pixels and 72 points an inch). */
export const pixelsPerPoint = 96 / 72

/** The factors that the zoom buttons stop at. */
export const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const

/** More than this a page does not grow by itself, however wide the window is. */
const maxFitZoom = 1.25
const smallest = 0.1

/**
 * The factor that a zoom means now.
 *
 * @param room CSS pixels of width that a page may take
 * @param pageWidth points
 */
export function zoomFactor(zoom: Zoom, room: number, pageWidth: number): number {
  if (zoom.mode === 'factor') return zoom.factor
  if (room <= 0 || pageWidth <= 0) return 1
  return Math.min(maxFitZoom, Math.max(smallest, room / (pageWidth * pixelsPerPoint)))
}

/**
 * The factor at which the words of a page can be read: real size, which a phone has to be moved over,
 * or half as large again where the page has that already.
 *
 * @param fitted the factor at which the page is as wide as its desk
 */
export const readableFactor = (fitted: number): number => Math.max(1, fitted * 1.5)

/** The next larger (`1`) or smaller (`-1`) step from a factor; the last step stays. */
export function stepZoom(factor: number, direction: 1 | -1): number {
  const nearly = 0.005
  if (direction === 1) {
    return zoomSteps.find((step) => step > factor + nearly) ?? zoomSteps[zoomSteps.length - 1] ?? 4
  }
  return zoomSteps.findLast((step) => step < factor - nearly) ?? zoomSteps[0]
}

/** Canvas pixels that every browser of the last years can hold (Safari on phones has the least). */
const maxCanvasPixels = 16_777_216

/**
 * Canvas pixels a point: sharp at this zoom and screen, within what a canvas can hold.
 *
 * @param factor 1 = real size
 * @param screenRatio device pixels a CSS pixel, pinch zoom included
 * @param page width and height in points
 */
export function pixelScale(
  factor: number,
  screenRatio: number,
  page: { width: number; height: number },
): number {
  const wanted = factor * pixelsPerPoint * screenRatio
  const possible = Math.sqrt(maxCanvasPixels / (page.width * page.height))
  return Math.min(wanted, possible)
}
