import type { PDFWorker } from 'pdfjs-dist'
import { readLinks } from './page-links'
import { readText, writeText } from './page-text'
import { spawnPaintWorker } from './paint/shared-client'

let parser: Promise<PDFWorker> | null = null

async function startParser(): Promise<PDFWorker> {
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = spawnPaintWorker()
  port.addEventListener('error', (event) => {
    event.preventDefault()
    port.terminate()
    parser = null
  })
  return PDFWorker.create({ port, verbosity: 0 })
}

/**
 * Opens a PDF where no worker can paint: the worker only parses, and pdf.js paints on the page's own
 * thread. The same pictures, slower.
 */
export async function openPdfHere(bytes: Uint8Array<ArrayBuffer>) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  parser ??= startParser()
  const task = getDocument({
    data: bytes.slice(),
    worker: await parser,
    verbosity: 0,
    useSystemFonts: false,
    enableXfa: false,
  })
  const pageAt = async (index: number) => (await task.promise).getPage(index + 1)
  await task.promise
  return {
    async paint(index: number, pixelScale: number, canvas: HTMLCanvasElement) {
      const page = await pageAt(index)
      const viewport = page.getViewport({ scale: pixelScale })
      const width = Math.round(viewport.width)
      const height = Math.round(viewport.height)
      if (canvas.width !== width) canvas.width = width
      if (canvas.height !== height) canvas.height = height
      // The same pixels as for the screen, but pdf.js waits for no animation frame in between:
      // the picture comes sooner, and in a hidden tab, too.
      await page.render({ canvas, viewport, intent: 'print' }).promise
    },
    writeText: async (index: number, element: HTMLElement, isStale: () => boolean) =>
      writeText(await readText(await pageAt(index)), element, isStale),
    links: async (index: number) => readLinks(await pageAt(index)),
    close: () => void task.destroy().catch(() => {}),
  }
}
