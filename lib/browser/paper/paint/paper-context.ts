/** Returns an opaque, software-rendered 2D context: the same pixels with every graphics card. */
export function paperContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
  return canvas.getContext('2d', { alpha: false, willReadFrequently: true })
}
