/** Worker thread of Node with the importers; bundled to dist/import-node-worker.mjs. */
import { parentPort } from 'node:worker_threads'
import { importBytes } from '@/lib/importers/import-file'
import type { ImportProgress } from '@/lib/importers/import-types'
import { pdfOpenOptions } from '@/lib/importers/pdf/open-options'
import { readTaskContents } from '@/lib/importers/pdf/read-contents'
import { readPlacedText } from '@/lib/importers/pdf/read-placed-text'
import { readTask } from '@/lib/importers/pdf/read-task'
import { isPdfTooLarge } from '@/lib/importers/unpacked-size/is-pdf-too-large'
import { verifyFile } from '@/lib/pdf/signing/verify-file'
import { createIdGenerator } from '@/lib/resume/ids'
import { checkPdf } from './check-pdf'
import type {
  PdfCheckReply,
  PdfCheckRequest,
  PlacedTextReply,
  PlacedTextRequest,
  ReaderReply,
  ReaderRequest,
  VerifyReply,
  VerifyRequest,
} from './reader-types'

// In Node pdf.js loads a canvas of native code. Nothing is painted here, and native code must not run beside untrusted
// files: removes the function that pdf.js loads it with from this thread.
Object.defineProperty(process, 'getBuiltinModule', { value: undefined })
// Loaded here, so that pdf.js parses in this thread, which can be terminated.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** Reads a PDF by the pdf.js of this thread, which makes no requests. */
async function readWithPdfjs(bytes: Uint8Array, notify: (progress: ImportProgress) => void) {
  if (isPdfTooLarge(bytes)) return { ok: false as const, code: 'too-large' as const }
  return readTask(getDocument({ ...pdfOpenOptions, data: new Uint8Array(bytes) }), OPS, notify)
}

type Request = ReaderRequest | PdfCheckRequest | PlacedTextRequest | VerifyRequest
type Reply = ReaderReply | PdfCheckReply | PlacedTextReply | VerifyReply
const post = (reply: Reply) => parentPort?.postMessage(reply)

async function answer(request: Request) {
  const { id, bytes } = request
  if ('type' in request) {
    const open = () => getDocument({ ...pdfOpenOptions, data: new Uint8Array(bytes) })
    if (request.type === 'check-pdf') return post({ id, pdf: await checkPdf(open()) })
    if (request.type === 'placed-text') {
      return post({ id, texts: await readPlacedText(await open().promise) })
    }
    const read = async () =>
      isPdfTooLarge(bytes) ? ('too-large' as const) : readTaskContents(open())
    return post({ id, verified: await verifyFile(bytes, read) })
  }
  const outcome = await importBytes({
    bytes,
    fileName: request.fileName,
    pdf: readWithPdfjs,
    ids: createIdGenerator(),
    onProgress: (progress) => post({ id, progress }),
  })
  post({ id, outcome })
}

// An unexpected error ends the thread, which reports it.
parentPort?.on('message', (request: Request) => void answer(request))
