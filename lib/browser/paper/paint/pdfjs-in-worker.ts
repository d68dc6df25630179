import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'
import { installKeptFaces } from './install-kept-faces'
import { paperContext } from './paper-context'
import { createPortPair } from './port-pair'

/** Errors only. */
const verbosity = 0

/** Makes the canvases that pdf.js needs beside the page's own, for masks and patterns. */
class CanvasFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height)
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) }
  }
  reset({ canvas }: { canvas: OffscreenCanvas }, width: number, height: number) {
    canvas.width = width
    canvas.height = height
  }
  destroy({ canvas }: { canvas: OffscreenCanvas }) {
    canvas.width = 0
    canvas.height = 0
  }
  getNoAlphaContext = paperContext
}

/** Filters of pdf.js are SVG in a page. Nothing that we print needs one. */
class FilterFactory {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  destroy() {}
}

/** The parser runs in this worker, too. */
function startParser(): PDFWorker {
  const [here, there] = createPortPair()
  WorkerMessageHandler.initializeFromPort(there)
  // pdf.js means a worker, and uses of it what a port has.
  return PDFWorker.create({ port: here as unknown as Worker, verbosity })
}

let parser: PDFWorker | null = null
const fonts = installKeptFaces()

/**
 * Gives a file, which it takes away, to the pdf.js of this worker.
 *
 * @param more what somebody needs who does not paint it
 */
export function openTask(
  data: Uint8Array<ArrayBuffer>,
  more: DocumentInitParameters = {},
): PDFDocumentLoadingTask {
  parser ??= startParser()
  return getDocument({
    data,
    worker: parser,
    verbosity,
    CanvasFactory,
    FilterFactory,
    // All that pdf.js uses of a document here: where fonts are added for the canvas.
    ownerDocument: { fonts } as unknown as HTMLDocument,
    disableFontFace: !fonts,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    ...more,
  })
}
