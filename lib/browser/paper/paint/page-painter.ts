import type { PDFPageProxy } from 'pdfjs-dist'
import { paperContext } from './paper-context'

/** Paints a page that pdf.js has open. `pixelScale` is picture pixels a point. */
export type PagePainter = (page: PDFPageProxy, pixelScale: number) => Promise<ImageBitmap>

/** `AnnotationMode.DISABLE` of pdf.js: links have no look of their own. */
const withoutAnnotations = 0

/** Canvases to keep; more only while more pages than that are painted at once. */
const maxPoolSize = 2

/**
 * A canvas has no memory any more once its picture is taken away, and the browser asks the page's
 * thread before it gives new memory: done here, no key waits for that.
 */
function prepare(canvas: OffscreenCanvas): void {
  const context = paperContext(canvas)
  if (!context) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
}

/** Paints on canvases that no page shows. Give one painter to all PDFs: it reuses its canvases. */
export function createPagePainter(): PagePainter {
  const pool: OffscreenCanvas[] = []
  return async (page, pixelScale) => {
    const viewport = page.getViewport({ scale: pixelScale })
    const width = Math.round(viewport.width)
    const height = Math.round(viewport.height)
    const canvas = pool.pop() ?? new OffscreenCanvas(width, height)
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    // pdf.js means the canvas of a page, and does nothing with it that this one could not do.
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
