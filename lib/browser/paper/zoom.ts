/** Zoom of the preview: the whole page, fit to width, or a fixed factor (1 = real size). */
export type Zoom = { mode: 'page' | 'width' } | { mode: 'factor'; factor: number }

/** Width and height. */
type Size = { width: number; height: number }

/** CSS pixels per point at real size (96 pixels and 72 points per inch). */
export const pixelsPerPoint = 96 / 72

/** Factors at which the zoom buttons stop. */
export const zoomSteps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const

/** Maximum factor of a fitted page, however large the window is. */
const maxFitZoom = 1.25
/** Minimum factor of a whole page: below it, text could not be read, and the page is fit to the width. */
const minPageZoom = 0.45
const smallest = 0.1

/**
 * Returns the current factor of a zoom.
 *
 * @param room CSS pixels available for a page
 * @param page points
 */
export function zoomFactor(zoom: Zoom, room: Size, page: Size): number {
  if (zoom.mode === 'factor') return zoom.factor
  if (room.width <= 0 || page.width <= 0) return 1
  const wide = Math.min(maxFitZoom, Math.max(smallest, room.width / (page.width * pixelsPerPoint)))
  const high = room.height / (page.height * pixelsPerPoint)
  return zoom.mode === 'page' && high >= minPageZoom ? Math.min(wide, high) : wide
}

/**
 * Returns the factor at which text is readable: real size, or 1.5 times the fitted factor if that is larger.
 *
 * @param fitted the factor that fits the page to the width of the preview
 */
export const readableFactor = (fitted: number): number => Math.max(1, fitted * 1.5)

/** Returns the next larger (`1`) or smaller (`-1`) step; unchanged at the ends. */
export function stepZoom(factor: number, direction: 1 | -1): number {
  const nearly = 0.005
  if (direction === 1) {
    return zoomSteps.find((step) => step > factor + nearly) ?? zoomSteps[zoomSteps.length - 1] ?? 4
  }
  return zoomSteps.findLast((step) => step < factor - nearly) ?? zoomSteps[0]
}

/** Maximum canvas pixels in all browsers of the last years (Safari on phones has the least). */
const maxCanvasPixels = 16_777_216

/**
 * Returns canvas pixels per point: sharp at this zoom and screen, within the canvas limit.
 *
 * @param factor 1 = real size
 * @param screenRatio device pixels per CSS pixel, pinch zoom included
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
