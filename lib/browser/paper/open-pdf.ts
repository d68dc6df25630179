import type { PaperLink } from './page-links'
import { canWorkerPaint, sharedPaintClient } from './paint/shared-client'

/** A PDF that pdf.js has open. What is asked of it rejects once it is closed. */
export type OpenPdf = {
  /**
   * Paints a page over the whole canvas, which it sizes.
   *
   * @param page 0-based
   * @param pixelScale canvas pixels a point
   */
  paint: (page: number, pixelScale: number, canvas: HTMLCanvasElement) => Promise<void>
  /**
   * Fills an element with the page's text, transparent and selectable, in the PDF's own order;
   * leaves it alone when it `isStale` by then.
   */
  writeText: (page: number, element: HTMLElement, isStale: () => boolean) => Promise<void>
  /** The web, mail and phone links of a page. */
  links: (page: number) => Promise<PaperLink[]>
  /** Gives its memory back. */
  close: () => void
}

/** Starts what `openPdf` needs, beside the first render and not after it. */
export function warmPaint(): void {
  if (canWorkerPaint()) sharedPaintClient().warm()
}

/** An open PDF of a browser in which no worker can paint, whose code comes only then. */
function openOnPage(bytes: Uint8Array<ArrayBuffer>): OpenPdf {
  const opening = import('./open-pdf-here').then(
    ({ openPdfHere }): Promise<OpenPdf> => openPdfHere(bytes),
  )
  // Each question about the file rejects with it.
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
 * Opens a PDF in the worker of this tab. Opening waits for nothing: a file that pdf.js does not take
 * makes the first question about it reject.
 *
 * @param bytes are copied, since pdf.js takes its input away
 * @throws when the worker cannot be started
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
