import type { PDFDocumentProxy } from 'pdfjs-dist'
import { spawnPaintWorker } from './paint/shared-client'

/** Starts a parser in a dedicated worker, if available: a corrupt file must not block the page. */
async function startParser() {
  if (typeof Worker === 'undefined') return null
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = spawnPaintWorker()
  const stopped = new Promise<never>((_, reject) => {
    port.addEventListener('error', (event) => {
      // Already reported by the rejection. Firefox stops a worker whose script is still loading when the page is left,
      // as right after a download.
      event.preventDefault()
      reject(new Error('The parser stopped'))
    })
  })
  stopped.catch(() => {})
  const worker = PDFWorker.create({ port, verbosity: 0 })
  return {
    worker,
    /** Rejects if the worker cannot be started or fails. */
    stopped,
    stop() {
      worker.destroy()
      port.terminate()
    },
  }
}

/** Timeout in milliseconds, which only a malicious file exceeds on a machine that is not busy. */
const defaultTimeout = 20_000

/** Maximum milliseconds in which pdf.js ends its own work; its worker is terminated then in any case. */
const endingTimeout = 1_000

/**
 * Opens a PDF with pdf.js, which is loaded on demand, runs `ask` on it, and closes it.
 *
 * @param patience milliseconds before its parser is terminated
 * @throws if the file is corrupt, encrypted or not a PDF, on timeout, and what `ask` throws
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  ask: (pdf: PDFDocumentProxy) => Promise<T>,
  patience: number = defaultTimeout,
): Promise<T> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const parser = await startParser()
  const task = getDocument({
    // pdf.js transfers its input.
    data: bytes.slice(),
    ...(parser ? { worker: parser.worker } : {}),
    verbosity: 0,
    useSystemFonts: false,
    enableXfa: false,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // First of all, since a parser that hangs does not even answer its own destruction.
      parser?.stop()
      reject(new Error('The PDF took too long'))
    }, patience)
  })
  const asked = task.promise.then(ask)
  const ends = parser ? [tooLong, parser.stopped] : [tooLong]
  try {
    return await Promise.race([asked, ...ends])
  } finally {
    clearTimeout(timer)
    // After a timeout nothing waits for its result.
    asked.catch(() => {})
    // A parser that no longer answers must not hold back what it has answered.
    const isOver = new Promise((resolve) => {
      timer = setTimeout(resolve, endingTimeout)
    })
    await Promise.race([task.destroy(), isOver, ...ends]).catch(() => {})
    clearTimeout(timer)
    parser?.stop()
  }
}
