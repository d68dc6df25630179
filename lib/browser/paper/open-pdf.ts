import type { PDFPageProxy } from 'pdfjs-dist'
import { holdFonts } from './hold-fonts'
import { forgetPdfjs, loadPdfjs } from './pdfjs-runtime'

export type PaperLink = {
  url: string
  /** Points from the page's top left corner. */
  x: number
  y: number
  width: number
  height: number
}

/** A PDF that pdf.js has open. */
export type OpenPdf = {
  pageCount: number
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
  /** Gives workers and memory back. Work under way rejects. */
  close: () => Promise<void>
}

/** Milliseconds after which workers that do not answer are replaced. */
const openDeadline = 10_000

const linksOf = async (page: PDFPageProxy): Promise<PaperLink[]> => {
  const { height } = page.getViewport({ scale: 1 })
  const annotations: { subtype?: string; url?: string; rect?: number[] }[] =
    await page.getAnnotations()
  return annotations.flatMap(({ subtype, url, rect }) => {
    const [left, bottom, right, top] = rect ?? []
    if (subtype !== 'Link' || !url) return []
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
      return []
    }
    return [{ url, x: left, y: height - top, width: right - left, height: top - bottom }]
  })
}

/**
 * Opens a PDF in the workers of this tab.
 *
 * @param bytes are copied, since pdf.js takes its input away
 * @throws when pdf.js cannot be loaded or does not take the file; nothing stays open then
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const { pdfjs, worker } = await loadPdfjs()
  const task = pdfjs.getDocument({
    data: bytes.slice(),
    worker,
    verbosity: 0,
    useSystemFonts: false,
    enableXfa: false,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('pdf.js does not answer')), openDeadline)
  })
  try {
    const pdf = await Promise.race([task.promise, late])
    holdFonts(pdf._transport)
    return {
      pageCount: pdf.numPages,
      async paint(index, pixelScale, canvas) {
        const page = await pdf.getPage(index + 1)
        const viewport = page.getViewport({ scale: pixelScale })
        const width = Math.round(viewport.width)
        const height = Math.round(viewport.height)
        if (canvas.width !== width) canvas.width = width
        if (canvas.height !== height) canvas.height = height
        // The same pixels as for the screen, but pdf.js waits for no animation frame in between:
        // the picture comes sooner, and in a hidden tab, too.
        await page.render({ canvas, viewport, intent: 'print' }).promise
      },
      async writeText(index, element, isStale) {
        const page = await pdf.getPage(index + 1)
        const textContentSource = await page.getTextContent()
        const container = element.ownerDocument.createElement('div')
        container.className = 'textLayer'
        const viewport = page.getViewport({ scale: 1 })
        const layer = new pdfjs.TextLayer({ textContentSource, container, viewport })
        await layer.render()
        if (!isStale()) element.replaceChildren(container)
      },
      links: async (index) => linksOf(await pdf.getPage(index + 1)),
      async close() {
        await task.destroy().catch(forgetPdfjs)
      },
    }
  } catch (error) {
    void task.destroy().catch(forgetPdfjs)
    forgetPdfjs()
    throw error
  } finally {
    clearTimeout(timer)
  }
}
