import type { PaperLink } from './page-links'
import { canWorkerPaint, sharedPaintClient } from './paint/shared-client'

/** PDF opened by pdf.js. Requests reject after it is closed. */
export type OpenPdf = {
  /**
   * Paints a page over the whole canvas, which it resizes.
   *
   * @param page 0-based
   * @param pixelScale canvas pixels per point
   */
  paint: (page: number, pixelScale: number, canvas: HTMLCanvasElement) => Promise<void>
  /**
   * Fills an element with the page's text, transparent and selectable, in PDF order; does nothing if `isStale` by then.
   */
  writeText: (page: number, element: HTMLElement, isStale: () => boolean) => Promise<void>
  /** Returns the web, mail and phone links of a page. */
  links: (page: number) => Promise<PaperLink[]>
  /** Frees its memory. */
  close: () => void
}

/** Preloads what `openPdf` needs, in parallel with the first render. */
export function warmPaint(): void {
  if (canWorkerPaint()) sharedPaintClient().warm()
}

/** Opens a PDF in a browser without painting in workers; the code is loaded on demand. */
function openOnPage(bytes: Uint8Array<ArrayBuffer>): OpenPdf {
  const opening = import('./open-pdf-here').then(
    ({ openPdfHere }): Promise<OpenPdf> => openPdfHere(bytes),
  )
  // Each request about the file rejects with it.
  opening.catch(() => {})
  return {
    paint: async (...question) => (await opening).paint(...question),
    writeText: async (...question) => (await opening).writeText(...question),
    links: async (page) => (await opening).links(page),
    close() {
      opening.then((pdf) => pdf.close()).catch(() => {})
    },
  }
}

/**
 * Opens a PDF in the worker of this tab. Does not wait: a file that pdf.js rejects makes the first request about it
 * reject.
 *
 * @param bytes are copied, since pdf.js transfers its input
 * @throws if the worker cannot be started
 */
export function openPdf(bytes: Uint8Array<ArrayBuffer>): OpenPdf {
  if (!canWorkerPaint()) return openOnPage(bytes)
  const pdf = sharedPaintClient().open(bytes)
  return {
    async paint(page, pixelScale, canvas) {
      const picture = await pdf.paint(page, pixelScale)
      if (canvas.width !== picture.width) canvas.width = picture.width
      if (canvas.height !== picture.height) canvas.height = picture.height
      canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
    },
    async writeText(page, element, isStale) {
      const text = await pdf.text(page)
      const { writeText } = await import('./page-text')
      await writeText(text, element, isStale)
    },
    links: pdf.links,
    close: pdf.close,
  }
}
