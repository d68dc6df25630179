import type { PDFWorker } from 'pdfjs-dist'

/** pdf.js with its workers running. */
export type PdfjsRuntime = {
  pdfjs: typeof import('pdfjs-dist')
  /** One parsing worker for every PDF of the tab. */
  worker: PDFWorker
}

/**
 * Painting workers: two for the preview (the page on screen and the next one are open together) and
 * one for thumbnails. pdf.js gives each open PDF a port of its own.
 */
const rendererCount = 3

async function start(): Promise<PdfjsRuntime> {
  // The legacy build also runs in browsers of the last few years; it is 5 % larger.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = new Worker(new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url), {
    type: 'module',
  })
  port.addEventListener('error', () => {
    port.terminate()
    forgetPdfjs()
  })
  pdfjs.GlobalWorkerOptions.rendererPorts = Array.from(
    { length: rendererCount },
    () =>
      new Worker(new URL('pdfjs-dist/legacy/build/pdf.renderer.mjs', import.meta.url), {
        type: 'module',
      }),
  )
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port, verbosity: 0 }) }
}

let running: Promise<PdfjsRuntime> | null = null

/**
 * pdf.js, loaded at the first call. Rejects when its code cannot be fetched; the next call tries
 * again.
 */
export function loadPdfjs(): Promise<PdfjsRuntime> {
  if (!running) {
    running = start()
    running.catch(forgetPdfjs)
  }
  return running
}

/** After trouble: the next `loadPdfjs` starts fresh workers. */
export function forgetPdfjs() {
  running = null
}
