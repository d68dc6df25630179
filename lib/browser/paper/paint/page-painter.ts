import type { PDFPageProxy } from 'pdfjs-dist'
import { paperContext } from './paper-context'

/** Paints a page opened by pdf.js. `pixelScale` is picture pixels per point. */
export type PagePainter = (page: PDFPageProxy, pixelScale: number) => Promise<ImageBitmap>

/** `AnnotationMode.DISABLE` of pdf.js: links have no appearance of their own. */
const withoutAnnotations = 0

/** Maximum number of pooled canvases. */
const maxPoolSize = 2

/**
 * Reallocates the memory of a canvas, which is gone after its bitmap was transferred. The allocation involves the main
 * thread, so it is done here and not during a keystroke.
 */
function prepare(canvas: OffscreenCanvas): void {
  const context = paperContext(canvas)
  if (!context) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
}

/** Creates a painter with pooled offscreen canvases. Share one among all PDFs. */
export function createPagePainter(): PagePainter {
  const pool: OffscreenCanvas[] = []
  return async (page, pixelScale) => {
    const viewport = page.getViewport({ scale: pixelScale })
    const width = Math.round(viewport.width)
    const height = Math.round(viewport.height)
    const canvas = pool.pop() ?? new OffscreenCanvas(width, height)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    // pdf.js is typed for a page's canvas, but uses nothing that an offscreen canvas lacks.
    const target = canvas as unknown as HTMLCanvasElement
    await page.render({ canvas: target, viewport, annotationMode: withoutAnnotations }).promise
    const picture = canvas.transferToImageBitmap()
    if (pool.length < maxPoolSize) {
      pool.push(canvas)
      setTimeout(prepare, 0, canvas)
    }
    return picture
  }
}
