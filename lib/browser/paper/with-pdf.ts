import type { PDFDocumentProxy } from 'pdfjs-dist'
import { spawnPaintWorker } from './paint/shared-client'

/** A parser in a worker of its own, where there are workers: a broken file must not stop the page. */
async function startParser() {
  if (typeof Worker === 'undefined') return null
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = spawnPaintWorker()
  const worker = PDFWorker.create({ port, verbosity: 0 })
  return {
    worker,
    stop() {
      worker.destroy()
      port.terminate()
    },
  }
}

/**
 * Opens a PDF with pdf.js, which is fetched only now, asks it something, and lets go of it again.
 *
 * @throws when the file is broken, locked or no PDF at all, and what `ask` throws
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  ask: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const parser = await startParser()
  const task = getDocument({
    // pdf.js takes its input away.
    data: bytes.slice(),
    ...(parser ? { worker: parser.worker } : {}),
    verbosity: 0,
    useSystemFonts: false,
    enableXfa: false,
  })
  try {
    return await ask(await task.promise)
  } finally {
    await task.destroy().catch(() => {})
    parser?.stop()
  }
}
