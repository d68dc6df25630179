/** The page is opaque, and painted by the processor: the same pixels with every graphics card. */
export function paperContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
}
