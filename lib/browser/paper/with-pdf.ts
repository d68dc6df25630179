import type { PDFDocumentProxy } from 'pdfjs-dist'
import { spawnPaintWorker } from './paint/shared-client'

/** A parser in a worker of its own, where there are workers: a broken file must not stop the page. */
async function startParser() {
  if (typeof Worker === 'undefined') return null
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const port = spawnPaintWorker()
  const stopped = new Promise<never>((_, reject) => {
    port.addEventListener('error', (event) => {
      // Reported by the rejection; as an error of the page it would be reported twice. Firefox stops a worker that
      // still fetches its code when the page is left, as right after a download.
      event.preventDefault()
      reject(new Error('The parser stopped'))
    })
  })
  stopped.catch(() => {})
  const worker = PDFWorker.create({ port, verbosity: 0 })
  return {
    worker,
    /** Rejects when the worker cannot be started or breaks. */
    stopped,
    stop() {
      worker.destroy()
      port.terminate()
    },
  }
}

/** Milliseconds that a file may take: what takes longer was made to. */
const defaultTimeout = 20_000

/**
 * Opens a PDF with pdf.js, which is fetched only now, asks it something, and lets go of it again.
 *
 * @param patience milliseconds after which its parser is ended, whatever it does
 * @throws when the file is broken, locked or no PDF at all, when it takes too long, and what `ask` throws
 */
export async function withPdf<T>(
  bytes: Uint8Array,
  ask: (pdf: PDFDocumentProxy) => Promise<T>,
  patience: number = defaultTimeout,
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
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      // First of all: a parser that hangs answers nothing, not even its end.
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
    // Who gave up does not wait for one that cannot answer.
    asked.catch(() => {})
    const destroyed = task.destroy()
    await Promise.race([destroyed, ...ends]).catch(() => {})
    parser?.stop()
  }
}
