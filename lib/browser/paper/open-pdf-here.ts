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
 * Opens a PDF in browsers without painting in workers: the worker only parses, and pdf.js paints on the main thread.
 * Same pixels, slower.
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
      // Same pixels as for display, but pdf.js does not wait for an animation frame: faster, and works in a hidden tab.
      await page.render({ canvas, viewport, intent: 'print' }).promise
    },
    writeText: async (index: number, element: HTMLElement, isStale: () => boolean) =>
      writeText(await readText(await pageAt(index)), element, isStale),
    links: async (index: number) => readLinks(await pageAt(index)),
    close: () => void task.destroy().catch(() => {}),
  }
}
