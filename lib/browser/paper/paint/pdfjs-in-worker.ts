import type { PDFDocumentLoadingTask } from 'pdfjs-dist'
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { DocumentInitParameters } from 'pdfjs-dist/types/src/display/api'
import { installKeptFaces } from './install-kept-faces'
import { paperContext } from './paper-context'
import { createPortPair } from './port-pair'

/** Errors only. */
const verbosity = 0

/** Creates the auxiliary canvases of pdf.js for masks and patterns. */
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

/** Filters of pdf.js need SVG in a page; a worker has no page, and our PDFs have no filters. */
class FilterFactory {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  destroy() {}
}

/** Runs the parser in this worker as well. */
function startParser(): PDFWorker {
  const [here, there] = createPortPair()
  WorkerMessageHandler.initializeFromPort(there)
  // pdf.js is typed for a worker, but uses only its port.
  return PDFWorker.create({ port: here as unknown as Worker, verbosity })
}

let parser: PDFWorker | null = null
const fonts = installKeptFaces()

/**
 * Opens a file, which is transferred, in the pdf.js of this worker.
 *
 * @param more further options of pdf.js, for callers that do not paint
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
    // pdf.js only uses the font set of a document here.
    ownerDocument: { fonts } as unknown as HTMLDocument,
    disableFontFace: !fonts,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    ...more,
  })
}
